"""Models leave predictions: plain columns that recipes and tables read."""
