"""Receivers of webhooks as users write them, one a framework; `test_web_servers.py` starts each in its real server."""
