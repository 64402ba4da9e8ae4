"""The parts of the form for tasks and lists of the knowledge base."""
