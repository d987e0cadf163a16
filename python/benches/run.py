"""Measures the Python package beside the libraries people use today, and prints tables with the targets.

`make bench-python` sets up what it needs: a release wheel, an environment for each library, a server. Only ratios
count: every table is made of rounds in which each case has its turn, so that the machine's noise is in all of them.
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
# What each environment has; `didit_rs` comes from the wheel.
ENVIRONMENTS = {
    "didit_rs": ["pydantic>=2"],
    "httpx": ["httpx"],
    "requests": ["requests"],
    "aiohttp": ["aiohttp"],
    "didit-sdk": ["didit-sdk==0.4.0"],
}
# Library, its environment, and what is imported.
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
# What a call costs with HTTP alone, its answer unread: no client is faster.
FLOOR = "hyper alone, in Rust"


def run(*command: str | Path, **options: Any) -> str:
    done = subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True, **options)
    return done.stdout


def python_of(environment: str) -> Path:
    return TARGET / "bench-python" / environment / "bin/python"


def set_up() -> Path:
    """Build the wheel and the server as they are released, and make the environments; gives the wheel."""
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
        ["what", "MB", "target"],
        [
            ["wheel, with the sandbox inside", f"{wheel.stat().st_size / 1e6:.2f}", "under 5"],
            ["its library, unpacked", f"{library.file_size / 1e6:.2f}", ""],
        ],
    )


def imports(rounds: int) -> None:
    """What `python -X importtime` says of each, the least of all rounds, and how much memory the process has then."""
    print("## Import\n")
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    memory: dict[str, float] = {}
    # Kilobytes that are the process's own.
    show = "import {m}; print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmRSS')))"
    for turn in range(rounds + 1):
        for name, module in IMPORTS.items():
            command = [str(python_of(name)), "-X", "importtime", "-c", f"import {module}"]
            told = subprocess.run(command, check=True, stderr=subprocess.PIPE, text=True, cwd="/").stderr
            # The first turn compiles.
            if turn:
                times[name].append(int(told.splitlines()[-1].split("|")[1]) / 1000)
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
    told = json.loads(run(python_of("didit_rs"), HERE / "walk.py"))
    took = told["seconds"]
    print(f"## Reading every field of a decision ({told['bytes']} bytes, {told['reads']} reads)\n")
    rows = []
    for what, goal in (("walk", "at most 1.00"), ("decode", "")):
        ours, theirs = took[f"{what}, didit_rs"], took[f"{what}, pydantic"]
        rows.append([what, f"{ours * 1e6:.1f} µs", f"{theirs * 1e6:.1f} µs", f"{ours / theirs:.2f}", goal])
    table(["", "didit_rs", "pydantic", "didit_rs ÷ pydantic", "target"], rows)


def verify() -> None:
    print("## Verifying a webhook: how many times as fast as the requirement's function\n")
    goals = {("1 KB", "V2, shuffled"): "20", ("8 KB", "V2, shuffled"): "25", ("1 KB", "raw first"): "45"}
    goals["8 KB", "raw first"] = "60"
    told = {name: json.loads(run(python_of(name), HERE / "verify.py", name)) for name in ("didit_rs", "didit-sdk")}
    rows = []
    for size in told["didit_rs"]:
        for case in ("V2, shuffled", "raw first"):
            row = [size, case]
            for name in told:
                took = told[name][size]["seconds"]
                row += [f"{took[case] * 1e6:.2f} µs", f"{took['requirement'] / took[case]:.1f}"]
            rows.append([*row, goals[size, case]])
        # What nothing that proves the body can do without.
        alone, requirement = (told["didit_rs"][size]["seconds"][case] for case in ("hash alone", "requirement"))
        rows.append([size, "hash alone (hashlib)", f"{alone * 1e6:.2f} µs", f"{requirement / alone:.1f}", "", "", ""])
    table(["body", "case", "didit_rs", "times as fast", "didit-sdk", "times as fast", "target"], rows)


def crossing() -> None:
    print("## Coming from Python\n")
    # With the wheel's own profile, so that the way is all that differs.
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
    told = json.loads(run(python_of("didit_rs"), HERE / "crossing.py", program, body))
    rows = [["a call that does nothing", f"{told.pop('nothing')['python'] * 1e9:.0f} ns", "", "", ""]]
    for case, took in told.items():
        python, rust = took["python"], took["rust"]
        ratio = f"{python / rust:.2f}"
        rows.append([f"check of 1 KB, {case}", f"{python * 1e6:.2f} µs", f"{rust * 1e6:.2f} µs", ratio, "1.05"])
    table(["", "Python", "Rust", "Python ÷ Rust", "target"], rows)


def on_first_core() -> None:
    """Where `calls.py` keeps itself."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {0})


@contextmanager
def server() -> Iterator[str]:
    """The server on the second core, where there is one; the clients keep to the first."""
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
    with server() as address:
        for verb, what in (("get", "GET of an 8 KB decision"), ("post", "POST of a session")):
            for in_flight in (1, 64):
                given = [verb, str(in_flight), address, str(seconds)]
                results: dict[str, list[dict[str, float]]] = {name: [] for name in (*CLIENTS, FLOOR)}
                for _ in range(rounds):
                    for name, environment in CLIENTS.items():
                        results[name].append(json.loads(run(python_of(environment), HERE / "calls.py", name, *given)))
                    bare = run(TARGET / "release/examples/bare_calls", *given, preexec_fn=on_first_core)
                    results[FLOOR].append(json.loads(bare))
                print(f"## {what}, {'one after the other' if in_flight == 1 else f'{in_flight} in flight'}\n")
                table(*table_of(results, verb, in_flight))


def table_of(
    results: dict[str, list[dict[str, float]]], verb: str, in_flight: int
) -> tuple[list[str], list[list[str]]]:
    goals = {("get", 1): {"didit_rs": "rate 5 x didit-sdk, CPU 6 x hyper"}}
    goals["get", 64] = {"didit_rs async": "1.5 x aiohttp"}
    goals["post", 64] = {"didit_rs async": "3 x aiohttp"}
    rows = []
    for name, all_rounds in results.items():
        # Each beside the one its users would take instead.
        peer = "aiohttp" if name in ("didit_rs async", "aiohttp", "httpx async", "didit-sdk async") else "didit-sdk"
        # Formed inside a round. Where others use the machine, a process of several threads gets more of it, so that
        # the rate flatters it; the processor's time does not.
        ratios = [one["rate"] / other["rate"] for one, other in zip(all_rounds, results[peer], strict=True)]
        rows.append(
            [
                name,
                f"{statistics.median(one['rate'] for one in all_rounds):,.0f}",
                f"{statistics.median(ratios):.2f} x {peer}",
                f"{1000 * least(results[name]):.0f} ms",
                f"{least(results[peer]) / least(results[name]):.2f} x",
                f"{least(results[name]) / least(results[FLOOR]):.1f}",
                goals.get((verb, in_flight), {}).get(name, ""),
            ]
        )
    head = ["client", "calls a second", "rate", "CPU for 1,000", "calls for the same CPU", "CPU ÷ hyper", "target"]
    return head, rows


def least(rounds: list[dict[str, float]]) -> float:
    return min(one["cpu_per_1000"] for one in rounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds, to see that all of it runs")
    parser.add_argument("only", nargs="*", help="size, imports, walk, verify, crossing, calls; all by default")
    given = parser.parse_args()
    wheel = set_up()
    parts = {
        "size": lambda: size_of(wheel),
        "imports": lambda: imports(3 if given.quick else 15),
        "walk": walk,
        "verify": verify,
        "crossing": crossing,
        "calls": lambda: calls(1, 0.5) if given.quick else calls(3, 2.0),
    }
    print(f"# Python, {sys.version.split()[0]}, {time.strftime('%Y-%m-%d')}\n")
    for name, part in parts.items():
        if not given.only or name in given.only:
            part()


if __name__ == "__main__":
    main()
