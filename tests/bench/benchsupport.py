"""What the benches share: services on loopback, a home for the program, and runs of which the cost is known.

The services are an nginx with static files and made-up answers: quicker than any program that is measured against it.
They have one core, and what is measured has another, so that neither takes the other's time.
"""

import contextlib
import dataclasses
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

CLI = os.environ["CAUSEWAY_CLI"]
BENCHES = os.path.dirname(os.path.abspath(__file__))

CORES = sorted(os.sched_getaffinity(0))
SERVICES_CORE, CLIENT_CORE = CORES[0], CORES[-1]

TENANT = "7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"
COMPANY = "2f4f5a6b-7c8d-4e0e-9c1b-7acc9d3d0f2a"
SUBSCRIPTION = 5
# As many as the program asks for in a page. Static files do not mind what they are asked for.
PAGE_SIZE = 5_000
RECORD_BYTES = 444


def on_core(core, command):
    return ["taskset", "--cpu-list", str(core), *command]


# --- The records -------------------------------------------------------------------------------------------------

def fields_of(number):
    """The fields of a location of Business Central, made up but of the usual lengths."""
    return {
        "id": f"{number:08x}-0ef5-4d2a-9b1c-{number:012x}",
        "code": f"L{number:07d}",
        "displayName": f"Distribution Center {number}",
        "contact": "Eleanor Faulkner",
        "addressLine1": f"{number % 997} Harbour Road",
        "addressLine2": "Gate 4",
        "city": "Atlanta",
        "state": "GA",
        "country": "US",
        "postalCode": f"{31000 + number % 999}",
        "phoneNumber": f"+1 404 555 {number % 10_000:04d}",
        "email": f"dc{number}@contoso.com",
        "website": "",
    }


IPAAS_NAMES = {"code": "name", "displayName": "description", "contact": "contact", "addressLine1": "address_1",
               "addressLine2": "address_2", "city": "city", "state": "state", "country": "country",
               "postalCode": "postal_code", "phoneNumber": "phone_number", "email": "email_address",
               "website": "website"}


def record_of(number):
    """The JSON of a record, its comma included exactly RECORD_BYTES long."""
    fields = fields_of(number)
    text = json.dumps({"@odata.etag": 'W/"JzE5OzE2NzI4MzQ1Njc4OTAxMjM0NTE7MDA7Jw=="', **fields}, separators=(",", ":"))
    fields["website"] = "contoso.com/".ljust(RECORD_BYTES - 1 - len(text), "x")
    return f'{text[:-2]}{fields["website"]}"}}', fields


def ipaas_record_of(number, fields):
    """The same record as iPaaS.com lists it, linked to Business Central's."""
    record = {IPAAS_NAMES[name]: value for name, value in fields.items() if name in IPAAS_NAMES}
    record["id"] = f"{number:08x}-1a2b-4c3d-8e4f-{number:012x}"
    record["external_ids"] = [{"system_id": SUBSCRIPTION, "external_id": fields["id"]}]
    return json.dumps(record, separators=(",", ":"))


def write_pages(folder, url, count, page_size=PAGE_SIZE, listed=None):
    """Business Central's pages, and iPaaS.com's list of all records but the first `count - listed`. Answers how many
    pages there are."""
    os.makedirs(os.path.join(folder, "pages"))
    os.makedirs(os.path.join(folder, "list"))
    unlisted = count - (listed or 0)
    pages = max(1, -(-count // page_size))
    for page in range(1, pages + 1):
        numbers = range((page - 1) * page_size, min(page * page_size, count))
        records = [(number, *record_of(number)) for number in numbers]
        head = f'{{"@odata.context":"{url}/$metadata#locations","value":['
        tail = f'],"@odata.nextLink":"{url}/pages/{page + 1}.json"}}' if page < pages else "]}"
        with open(os.path.join(folder, "pages", f"{page}.json"), "w", encoding="utf-8") as file:
            file.write(head + ",".join(text for _, text, _ in records) + tail)
        known = [ipaas_record_of(number, fields) for number, _, fields in records if number >= unlisted]
        with open(os.path.join(folder, "list", f"{page}.json"), "w", encoding="utf-8") as file:
            file.write("[" + ",".join(known) + "]")
    return pages


# --- The services ------------------------------------------------------------------------------------------------

@dataclasses.dataclass
class Limit:
    """What the services allow on each side: so many calls in any so many seconds, and so many at a time."""
    calls: int
    seconds: int
    at_a_time: int


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# What becomes of a new record.
CREATED = """return 201 '{"id":"$request_id"}';"""
LATER = "add_header Retry-After 3600 always; return 429;"
REJECTED = """return 400 '{"error_code":"VALD-1002","message":"The field is null or empty."}';"""


class Services:
    """An nginx that is Entra, Business Central and iPaaS.com, with `count` locations that a custom API page serves: so
    they are not dated, and every run reads them all. There is nothing of the other types. iPaaS.com has `listed` of the
    locations, and creates what it is told to.

    With `tls` it speaks that, with a certificate of its own: trusting() is in front of a command that is to trust it.
    With limits (`Limit`) it answers 429 to what is more; `writes` says what becomes of new records. With `logs`, log()
    tells what was called.
    """

    def __init__(self, folder, count, page_size=PAGE_SIZE, listed=None, limit=None, logs=False,
                 tls=False):
        self.folder = folder
        self.port = free_port()
        self.tls = tls
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self.count = count
        self.limit = limit
        self.logs = logs or limit is not None
        self.pages = write_pages(folder, self.url, count, page_size, listed)
        self.process = None
        if tls:
            self._make_certificate()

    def _make_certificate(self):
        certificates = os.path.join(self.folder, "certificates")
        os.makedirs(certificates)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Bench",
                        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", os.path.join(self.folder, "key.pem"),
                        "-out", os.path.join(certificates, "bench.pem")], check=True, stderr=subprocess.DEVNULL)
        subprocess.run(["openssl", "rehash", certificates], check=True)

    def trusting(self):
        """Runs what follows with no other certificates than this one, which for it alone stands where the system's do:
        Linux lets a process have a view of its own of the files."""
        view = 'mount --bind "$0" /etc/ssl/certs && exec "$@"'
        return ["unshare", "--map-root-user", "--mount", "sh", "-c", view, os.path.join(self.folder, "certificates")]

    def page_urls(self):
        return [f"{self.url}/pages/{page}.json" for page in range(1, self.pages + 1)]

    @contextlib.contextmanager
    def running(self, writes=CREATED):
        path = os.path.join(self.folder, "nginx.conf")
        with open(path, "w", encoding="utf-8") as file:
            file.write(self._configuration(writes))
        command = ["nginx", "-p", self.folder, "-c", path, "-e", os.path.join(self.folder, "error.log")]
        self.process = subprocess.Popen(on_core(SERVICES_CORE, command), stderr=subprocess.DEVNULL)
        try:
            self._await()
            yield self
        finally:
            self.process.terminate()
            self.process.wait()

    def _await(self):
        for _ in range(500):
            if self.process.poll() is not None:
                break
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            time.sleep(0.01)
        with open(os.path.join(self.folder, "error.log"), encoding="utf-8") as file:
            sys.exit("nginx did not start: " + file.read())

    def _configuration(self, writes):
        zones = judge_source = judge_ipaas = ""
        if self.limit:
            rate = round(self.limit.calls * 60 / self.limit.seconds)
            zones = "limit_req_status 429; limit_conn_status 429;"
            for side in ("source", "ipaas"):
                zones += (f"limit_req_zone $server_port zone={side}:1m rate={rate}r/m;"
                          f"limit_conn_zone $server_port zone={side}_at_a_time:1m;")
            # The whole window may come at once, and then nothing until it is over.
            judge_source, judge_ipaas = (
                f"limit_req zone={side} burst={self.limit.calls} nodelay;"
                f"limit_conn {side}_at_a_time {self.limit.at_a_time};" for side in ("source", "ipaas"))
        log = f"{self.folder}/access.log calls" if self.logs else "off"
        creation = "try_files /none @created;" if self.limit else writes
        temporary = "".join(f"{kind}_temp_path {self.folder}/temp;"
                            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        listen = f"listen 127.0.0.1:{self.port};"
        if self.tls:
            listen = (f"listen 127.0.0.1:{self.port} ssl; ssl_certificate {self.folder}/certificates/bench.pem;"
                      f"ssl_certificate_key {self.folder}/key.pem;")
        # "return" answers before the limits are looked at, a named location that try_files leads to after.
        return f"""
daemon off; master_process off; pid {self.folder}/nginx.pid;
events {{ worker_connections 512; }}
http {{
    default_type application/json; sendfile on; tcp_nodelay on; keepalive_timeout 600s; keepalive_requests 1000000000;
    client_body_buffer_size 64k; {temporary}
    log_format calls '$msec $request_time $status $request_method $request_uri $http_user_agent';
    access_log {log};
    {zones}
    server {{
        {listen} root {self.folder};
        location ~ /oauth2/v2.0/token$ {{
            return 200 '{{"token_type":"Bearer","expires_in":3599,"access_token":"made-up"}}';
        }}
        location ~ /ODataV4/ {{ return 200 '{{"value":[]}}'; }}
        location ~ ^/v2.0/ {{ {judge_source} try_files /pages/1.json =404; }}
        location /pages/ {{ {judge_source} }}
        location = /products/v2/Catalog/Locations {{
            {judge_ipaas}
            add_header X-Pagination '{{"total_Pages":{self.pages}}}';
            try_files /list/$arg_pageNumber.json =404;
        }}
        location = /products/v2/Catalog/Location {{ {judge_ipaas} {creation} }}
        location /products/v2/Catalog/Location/ {{ {judge_ipaas} try_files /none @created; }}
        location ~ /(Categories|ShippingMethods)$ {{ return 200 '[]'; }}
        location /products/v2/External/ {{ {judge_ipaas} return 404 '{{}}'; }}
        location @created {{ return 201 '{{"id":"$request_id"}}'; }}
    }}
}}
"""

    def log(self):
        """What was called: (when it came, in seconds since 1970, status, method, path, who)."""
        with open(os.path.join(self.folder, "access.log"), encoding="utf-8") as file:
            for line in file:
                ended, lasted, status, method, path, who = line.rstrip("\n").split(" ", 5)
                yield float(ended) - float(lasted), int(status), method, path, who

    def connection(self, limit=None, limit_to_ipaas=None, connections=4):
        """Its connection file. A limit is (calls, seconds); without one there is none that could be met."""
        calls, seconds = limit or (1_000_000, 1)
        ipaas_calls, ipaas_seconds = limit_to_ipaas or (1_000_000, 1)
        return {
            "schema": 1, "name": "Bench", "tenantId": TENANT, "clientId": "a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4",
            "scope": "https://api.businesscentral.dynamics.com/.default", "environment": "Production",
            "companyName": "CRONUS USA, Inc.", "companyId": COMPANY, "apiUrl": self.url, "authorityUrl": self.url,
            "ipaas": {"apiUrl": self.url, "subscriptionId": SUBSCRIPTION},
            "throttling": {"apiThrottleLimit": calls, "apiThrottleSeconds": seconds,
                           "apiThrottleLimitToIpaas": ipaas_calls, "apiThrottleSecondsToIpaas": ipaas_seconds,
                           "concurrentConnections": connections},
            "sources": {"location": {"kind": "api", "route": "contoso/bench/v1.0", "entitySet": "locations"}},
        }


class Sandbox:
    """The program's own sandbox as a process, for what nginx cannot do: it keeps what is written, and counts."""

    def __init__(self, folder, counts):
        arguments = [part for kind, count in counts.items() for part in ("--records", f"{kind}={count}")]
        self.file = os.path.join(folder, "sandbox.json")
        self.process = subprocess.Popen(
            on_core(SERVICES_CORE, [CLI, "sandbox", *arguments, "--write-connection", self.file]),
            stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def connection(self, **throttling):
        with open(self.file, encoding="utf-8") as file:
            connection = json.load(file)
        connection["throttling"].update(throttling)
        return connection

    def call(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.ready['url']}/_sandbox/{path}", data=data,
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or "null")

    def account(self):
        return self.call("account")

    def requests(self):
        return self.account()["requests"]


# --- The program -------------------------------------------------------------------------------------------------

@dataclasses.dataclass
class Ran:
    seconds: float
    # User and system time, in seconds.
    cpu: float
    peak_mib: float
    code: int
    out: bytes
    summary: dict = dataclasses.field(default_factory=dict)

    def counts(self, kind="location"):
        return next(counts for counts in self.summary["types"] if counts["type"] == kind)


def peak_kib(pid):
    """0 when it has ended. Not ru_maxrss: that begins with the memory of whoever started the process."""
    with contextlib.suppress(OSError), open(f"/proc/{pid}/status", encoding="ascii") as status:
        found = re.search(r"VmHWM:\s+(\d+)", status.read())
        return int(found.group(1)) if found else 0
    return 0


def measured(command, environment=None, errors=None):
    """Runs it to its end, on the client's core."""
    started = time.monotonic()
    process = subprocess.Popen(on_core(CLIENT_CORE, command), env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=errors)
    out = bytearray()
    reader = threading.Thread(target=lambda: out.extend(process.stdout.read()))
    reader.start()
    peak = 0
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        peak = max(peak, peak_kib(process.pid))
        time.sleep(0.002)
    seconds = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    reader.join()
    process.stdout.close()
    return Ran(seconds, usage.ru_utime + usage.ru_stime, peak / 1024, process.returncode, bytes(out))


class Home:
    """A home of its own for the program, with one connection. Secrets go by the environment."""

    def __init__(self, folder, connection, secret="made-up", api_key="made-up"):
        self.name = connection["name"]
        self.environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        self.environment.update(HOME=folder, XDG_CONFIG_HOME=os.path.join(folder, "config"), LC_ALL="C.UTF-8",
                                CAUSEWAY_CLIENT_SECRET=secret, CAUSEWAY_IPAAS_API_KEY=api_key)
        file = os.path.join(folder, "connection.json")
        with open(file, "w", encoding="utf-8") as target:
            json.dump(connection, target)
        subprocess.run([CLI, "connection", "import", file], env=self.environment, check=True,
                       stdout=subprocess.DEVNULL)

    @classmethod
    def of_sandbox(cls, folder, sandbox, **throttling):
        return cls(folder, sandbox.connection(**throttling), sandbox.ready["clientSecret"],
                   sandbox.ready["ipaasApiKey"])

    def command(self, *arguments):
        return [CLI, "initialize", self.name, "--json", *arguments]

    def initialize(self, *arguments, prefix=(), expected=(0,)):
        ran = measured([*prefix, *self.command(*arguments)], self.environment)
        if ran.code not in expected:
            sys.exit(f"initialize ended with {ran.code}: {ran.out[-2000:].decode(errors='replace')}")
        ran.summary = json.loads(ran.out.splitlines()[-1])
        return ran

    def start(self, *arguments):
        """A run under way, its lines to be read from stdout."""
        return subprocess.Popen(on_core(CLIENT_CORE, self.command(*arguments)), env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()


# --- Around them -------------------------------------------------------------------------------------------------

def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="causeway-bench-")


def in_turn(rounds, sides):
    """Each side once a round, A B A B: what the machine does meanwhile meets all alike. Answers the Rans by name."""
    results = {name: [] for name in sides}
    for _ in range(rounds):
        for name, run in sides.items():
            results[name].append(run())
    return results


def median(results, value):
    return statistics.median(value(result) for result in results)


def table(head, rows):
    """Prints rows of texts, the first column to the left and the others to the right."""
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  " + "  ".join(cells), flush=True)


class Gates:
    """What a bench must keep. It tells all that it does not, and ends with 1."""

    def __init__(self):
        self.failed = False

    def check(self, holds, sentence):
        print(f"  {'kept' if holds else 'NOT KEPT'}: {sentence}", flush=True)
        self.failed = self.failed or not holds

    def end(self):
        sys.exit(1 if self.failed else 0)
