"""Chromium, driven by Selenium."""

from __future__ import annotations

import shutil

from selenium import webdriver

from support.judges import without


def chromium(width: int, height: int, *more: str) -> webdriver.Chrome:
    """A browser whose window has a size in pixels, with more arguments; the test is skipped where
    there is none.
    """
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if browser is None or driver is None:
        without("Chromium with its driver", "apt-get install chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars", *more):
        options.add_argument(argument)
    options.add_argument(f"--window-size={width},{height}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    one = webdriver.Chrome(options, webdriver.ChromeService(driver))
    one.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )
    return one
