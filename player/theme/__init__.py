"""How Deepcuts looks: tokens, and what is made of them (palette, stylesheet, icons)."""
