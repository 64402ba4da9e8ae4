"""The program: starts, wires the rooms together once, and answers the command line."""
