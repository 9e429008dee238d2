"""From words to rules: a small grammar of what people ask for, without a model."""
