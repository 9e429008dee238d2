"""How good are the models: protocols, baselines, metrics, intervals."""
