"""From a PDF file with one page to a form XObject that a PDF/A and PDF/UA file may contain."""
