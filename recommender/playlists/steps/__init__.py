"""The steps recipes are written with: sources, filters, scores, diversity, order."""
