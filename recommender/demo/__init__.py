"""A small library made by code, with a year of simulated listening, for a first look."""
