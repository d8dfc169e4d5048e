"""Sources of the stylesheets and of the woven patterns; see docs/design-system.md."""
