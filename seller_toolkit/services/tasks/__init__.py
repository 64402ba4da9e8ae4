"""The checklist: proposed and own tasks, what is due, lists on paper and their way back, what a task helped."""
