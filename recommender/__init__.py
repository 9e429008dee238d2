"""The headless half of Deepcuts: it scans, listens, learns and recommends."""
