"""Public facts about genre names: the tree and the spellings people use for its nodes."""
