"""The tabs of the window, one module each; `registry` lists them."""
