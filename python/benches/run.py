"""Compares the Python package with other libraries, and prints tables with the targets.

`make bench-python` runs this. It builds a release wheel and a server, and creates a virtual environment for each
library. All cases of a table take turns in rounds, so that noise of the machine affects all of them alike: compare
ratios and not absolute times.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from documents import decision

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
# Packages of each virtual environment; `didit_rs` is installed from the wheel.
ENVIRONMENTS = {
    "didit_rs": ["pydantic>=2"],
    "httpx": ["httpx"],
    "requests": ["requests"],
    "aiohttp": ["aiohttp"],
    "didit-sdk": ["didit-sdk==0.4.0"],
}
# Imported module of each library.
IMPORTS = {"didit_rs": "didit_rs", "httpx": "httpx", "requests": "requests", "aiohttp": "aiohttp", "didit-sdk": "didit"}
CLIENTS = {
    "didit_rs": "didit_rs",
    "didit-sdk": "didit-sdk",
    "requests": "requests",
    "httpx": "httpx",
    "didit_rs async": "didit_rs",
    "aiohttp": "aiohttp",
    "httpx async": "httpx",
    "didit-sdk async": "didit-sdk",
}
# HTTP without parsing of responses: the lower limit of all clients.
FLOOR = "hyper alone, in Rust"


def run(*command: str | Path, **options: Any) -> str:
    done = subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True, **options)
    return done.stdout


def python_of(environment: str) -> Path:
    return TARGET / "bench-python" / environment / "bin/python"


def set_up() -> Path:
    """Build the wheel and the server in release mode, and create the environments; return the path of the wheel."""
    wheels = TARGET / "wheels-release"
    for old in wheels.glob("*.whl"):
        old.unlink()
    tools = TARGET / "bench-python" / "tools"
    if not (tools / "bin/python").exists():
        run(sys.executable, "-m", "venv", tools)
        run(tools / "bin/python", "-m", "pip", "install", "-q", "pip>=23", "maturin>=1.9.4,<2")
    pip = [tools / "bin/python", "-m", "pip", "-q", "--disable-pip-version-check"]
    build = ["build", "--quiet", "--profile", "wheel", "--interpreter", tools / "bin/python", "--out", wheels]
    run(tools / "bin/python", "-m", "maturin", *build, cwd=ROOT / "python")
    (wheel,) = wheels.glob("*.whl")
    for name, packages in ENVIRONMENTS.items():
        if not python_of(name).exists():
            run(sys.executable, "-m", "venv", "--without-pip", python_of(name).parents[1])
            run(*pip, "--python", python_of(name), "install", *packages)
    install = ["install", "--no-index", "--no-deps", "--force-reinstall", wheel]
    run(*pip, "--python", python_of("didit_rs"), *install)
    for package, example in (("didit-sandbox", "still_platform"), ("didit", "bare_calls")):
        run("cargo", "build", "--quiet", "--release", "-p", package, "--example", example, cwd=ROOT)
    return wheel


def table(head: list[str], rows: list[list[str]]) -> None:
    print("| " + " | ".join(head) + " |\n|" + " --- |" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def size_of(wheel: Path) -> None:
    library = next(
        info for info in zipfile.ZipFile(wheel).infolist() if "_native" in info.filename and ".so" in info.filename
    )
    print("## The wheel\n")
    table(
        ["file", "MB", "target"],
        [
            ["wheel, including the sandbox", f"{wheel.stat().st_size / 1e6:.2f}", "under 5"],
            ["extension module, unpacked", f"{library.file_size / 1e6:.2f}", ""],
        ],
    )


def imports(rounds: int) -> None:
    """Print the import time (`python -X importtime`, minimum of all rounds) and the memory use of each library."""
    print("## Import\n")
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    memory: dict[str, float] = {}
    # Prints the resident memory in KiB.
    show = "import {m}; print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmRSS')))"
    for turn in range(rounds + 1):
        for name, module in IMPORTS.items():
            command = [str(python_of(name)), "-X", "importtime", "-c", f"import {module}"]
            report = subprocess.run(command, check=True, stderr=subprocess.PIPE, text=True, cwd="/").stderr
            # The first round compiles the bytecode.
            if turn:
                times[name].append(int(report.splitlines()[-1].split("|")[1]) / 1000)
            memory[name] = int(run(python_of(name), "-c", show.format(m=module), cwd="/")) / 1024
    empty = int(run(python_of("didit_rs"), "-c", show.format(m="sys"), cwd="/")) / 1024
    best = {name: min(all_times) for name, all_times in times.items()}
    goals = {"didit_rs": "under 15 ms, +6 MiB", "didit-sdk": "15 x"}
    table(
        ["import", "ms", "÷ didit_rs", "memory", "target"],
        [
            [
                name,
                f"{best[name]:.1f}",
                f"{best[name] / best['didit_rs']:.1f}",
                f"+{memory[name] - empty:.1f} MiB",
                goals.get(name, ""),
            ]
            for name in IMPORTS
        ],
    )


def walk() -> None:
    report = json.loads(run(python_of("didit_rs"), HERE / "walk.py"))
    seconds = report["seconds"]
    print(f"## Reading every field of a decision ({report['bytes']} bytes, {report['reads']} reads)\n")
    rows = []
    for what, goal in (("walk", "at most 1.00"), ("decode", "")):
        ours, theirs = seconds[f"{what}, didit_rs"], seconds[f"{what}, pydantic"]
        rows.append([what, f"{ours * 1e6:.1f} µs", f"{theirs * 1e6:.1f} µs", f"{ours / theirs:.2f}", goal])
    table(["", "didit_rs", "pydantic", "didit_rs ÷ pydantic", "target"], rows)


def verify() -> None:
    print("## Verifying a webhook: speed relative to the reference function\n")
    goals = {("1 KB", "V2, shuffled"): "20", ("8 KB", "V2, shuffled"): "25", ("1 KB", "raw first"): "45"}
    goals["8 KB", "raw first"] = "60"
    reports = {name: json.loads(run(python_of(name), HERE / "verify.py", name)) for name in ("didit_rs", "didit-sdk")}
    rows = []
    for size in reports["didit_rs"]:
        for case in ("V2, shuffled", "raw first"):
            row = [size, case]
            for name in reports:
                seconds = reports[name][size]["seconds"]
                row += [f"{seconds[case] * 1e6:.2f} µs", f"{seconds['reference'] / seconds[case]:.1f}"]
            rows.append([*row, goals[size, case]])
        # Every verification has to hash the body.
        alone, reference = (reports["didit_rs"][size]["seconds"][case] for case in ("hash alone", "reference"))
        rows.append([size, "hash alone (hashlib)", f"{alone * 1e6:.2f} µs", f"{reference / alone:.1f}", "", "", ""])
    table(["body", "case", "didit_rs", "relative speed", "didit-sdk", "relative speed", "target"], rows)


def crossing() -> None:
    print("## Overhead of calls from Python\n")
    # Built with the profile of the wheel, so that only the calls from Python differ.
    run(
        "cargo",
        "build",
        "--quiet",
        "--profile",
        "wheel",
        "-p",
        "didit-webhooks",
        "--example",
        "verify_webhook",
        cwd=ROOT,
    )
    program, body = TARGET / "wheel/examples/verify_webhook", TARGET / "bench-python" / "webhook.json"
    report = json.loads(run(python_of("didit_rs"), HERE / "crossing.py", program, body))
    rows = [["empty call", f"{report.pop('empty call')['python'] * 1e9:.0f} ns", "", "", ""]]
    for case, seconds in report.items():
        python, rust = seconds["python"], seconds["rust"]
        ratio = f"{python / rust:.2f}"
        rows.append([f"verification of 1 KB, {case}", f"{python * 1e6:.2f} µs", f"{rust * 1e6:.2f} µs", ratio, "1.05"])
    table(["", "Python", "Rust", "Python ÷ Rust", "target"], rows)


def on_first_core() -> None:
    """Bind the process to the first core, like `calls.py`."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {0})


@contextmanager
def server() -> Iterator[str]:
    """Run the server on the second core, if there is one; the clients use the first. Yields the URL."""
    content = TARGET / "bench-python" / "decision.json"
    content.write_text(json.dumps(decision(8 * 1024), ensure_ascii=False, separators=(",", ":")))
    program = TARGET / "release/examples/still_platform"
    process = subprocess.Popen([program, content], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
            os.sched_setaffinity(process.pid, {1})
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.kill()
        process.wait()


def calls(rounds: int, seconds: float) -> None:
    with server() as base_url:
        for verb, what in (("get", "GET of an 8 KB decision"), ("post", "POST of a session")):
            for in_flight in (1, 64):
                arguments = [verb, str(in_flight), base_url, str(seconds)]
                results: dict[str, list[dict[str, float]]] = {name: [] for name in (*CLIENTS, FLOOR)}
                for _ in range(rounds):
                    for name, environment in CLIENTS.items():
                        results[name].append(
                            json.loads(run(python_of(environment), HERE / "calls.py", name, *arguments))
                        )
                    bare = run(TARGET / "release/examples/bare_calls", *arguments, preexec_fn=on_first_core)
                    results[FLOOR].append(json.loads(bare))
                print(f"## {what}, {'sequential' if in_flight == 1 else f'{in_flight} in flight'}\n")
                table(*table_of(results, verb, in_flight))


def table_of(
    results: dict[str, list[dict[str, float]]], verb: str, in_flight: int
) -> tuple[list[str], list[list[str]]]:
    goals = {("get", 1): {"didit_rs": "rate 5 x didit-sdk, CPU 6 x hyper"}}
    goals["get", 64] = {"didit_rs async": "1.5 x aiohttp"}
    goals["post", 64] = {"didit_rs async": "3 x aiohttp"}
    rows = []
    for name, all_rounds in results.items():
        # Relative to the library that users would choose instead.
        peer = "aiohttp" if name in ("didit_rs async", "aiohttp", "httpx async", "didit-sdk async") else "didit-sdk"
        # Ratios within each round. On a busy machine, a process with several threads gets more CPU time, which
        # increases its rate, but not its calls per CPU time.
        ratios = [one["rate"] / other["rate"] for one, other in zip(all_rounds, results[peer], strict=True)]
        rows.append(
            [
                name,
                f"{statistics.median(one['rate'] for one in all_rounds):,.0f}",
                f"{statistics.median(ratios):.2f} x {peer}",
                f"{1000 * min_cpu(results[name]):.0f} ms",
                f"{min_cpu(results[peer]) / min_cpu(results[name]):.2f} x",
                f"{min_cpu(results[name]) / min_cpu(results[FLOOR]):.1f}",
                goals.get((verb, in_flight), {}).get(name, ""),
            ]
        )
    head = ["client", "calls per second", "rate", "CPU for 1,000", "calls for the same CPU", "CPU ÷ hyper", "target"]
    return head, rows


def min_cpu(rounds: list[dict[str, float]]) -> float:
    return min(one["cpu_per_1000"] for one in rounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds, to test the benchmarks")
    parser.add_argument("only", nargs="*", help="size, imports, walk, verify, crossing or calls (default: all)")
    options = parser.parse_args()
    wheel = set_up()
    parts = {
        "size": lambda: size_of(wheel),
        "imports": lambda: imports(3 if options.quick else 15),
        "walk": walk,
        "verify": verify,
        "crossing": crossing,
        "calls": lambda: calls(1, 0.5) if options.quick else calls(3, 2.0),
    }
    print(f"# Python, {sys.version.split()[0]}, {time.strftime('%Y-%m-%d')}\n")
    for name, part in parts.items():
        if not options.only or name in options.only:
            part()


if __name__ == "__main__":
    main()
