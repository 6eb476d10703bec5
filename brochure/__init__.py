"""brochure sets one content.yaml as a flyer."""
