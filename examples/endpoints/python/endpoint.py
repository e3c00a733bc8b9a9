"""Keeps conversations in SQLite. `python3 endpoint.py`; PORT and DATA choose otherwise."""
import hashlib
import json
import os
import re
import sqlite3
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

database = sqlite3.connect(os.environ.get("DATA", "transcripts.sqlite"), check_same_thread=False)
one_at_a_time = Lock()
database.executescript("""
    create table if not exists conversation (id text primary key, key text not null, page text);
    create table if not exists entry (
        conversation text, seq integer, entry text, received text default current_timestamp,
        primary key (conversation, seq));
""")


def store(batch):
    conversation, key, start, entries = (batch[name] for name in ("conversation", "key", "from", "entries"))
    if batch["version"] != 1 or start < 0 or not re.fullmatch(r"[\w-]{8,64}", conversation, re.ASCII):
        return 400, {}
    if [entry["seq"] for entry in entries] != list(range(start, start + len(entries))):
        return 400, {}

    digest = hashlib.sha256(key.encode()).hexdigest()
    with one_at_a_time, database:  # all of the post is kept, or none
        known = database.execute("select key from conversation where id = ?", [conversation]).fetchone()
        if known and known[0] != digest:
            return 403, {}
        kept, = database.execute("select count(*) from entry where conversation = ?", [conversation]).fetchone()
        if start > kept:
            return 409, {"acknowledged": kept - 1}
        page = json.dumps(batch.get("page"))
        database.execute("insert or ignore into conversation values (?, ?, ?)", [conversation, digest, page])
        rows = [(conversation, entry["seq"], json.dumps(entry)) for entry in entries]
        database.executemany("insert or ignore into entry (conversation, seq, entry) values (?, ?, ?)", rows)
    return 200, {"acknowledged": max(kept, start + len(entries)) - 1}


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        if length > 262_144:
            return self.answer(413, {})
        try:
            self.answer(*store(json.loads(self.rfile.read(length))))
        except (ValueError, KeyError, TypeError, AttributeError):
            self.answer(400, {})

    def do_GET(self):
        self.answer(405, {})

    do_PUT = do_DELETE = do_GET

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8080))), Endpoint)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
