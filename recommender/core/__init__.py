"""What things are: frozen dataclasses that every room may import."""
