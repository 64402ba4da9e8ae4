"""Reviews: judging, the inbox, what is learned from corrections, answers and appeals, topics, looking back, the working clock."""
