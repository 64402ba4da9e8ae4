"""Use cases: what the window and the command line ask for, a room for each noun. They bring the rooms below together; none knows Qt.

What stands here and not in a room is shared by all of them.
"""
