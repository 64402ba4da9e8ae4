"""Use cases: what the window and the command line ask for. Each brings the rooms below together; none knows Qt."""
