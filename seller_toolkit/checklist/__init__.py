"""The improvement checklist (改进清单): reads the knowledge base, matches its tasks to findings, knows when they are due."""
