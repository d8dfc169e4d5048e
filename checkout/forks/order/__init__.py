"""Oscar's order app with two rules changed: order numbers and taking stock (`utils`)."""
