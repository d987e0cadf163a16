"""Webhook receivers for each web framework. `test_web_servers.py` starts each in a real server."""
