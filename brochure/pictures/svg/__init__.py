"""From an SVG file to a drawing: what is inherited, referred to or computed is resolved."""
