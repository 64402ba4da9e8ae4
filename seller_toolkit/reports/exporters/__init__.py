"""Report → file, one module a format; `registry` lists them. Exporters know blocks, never findings."""
