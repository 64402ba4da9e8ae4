"""What screens ask: one function per question or deed, which imports the real service when it runs. Nothing else imports a desk."""
