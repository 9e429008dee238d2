"""The Qt half of Deepcuts: it sounds and shows."""
