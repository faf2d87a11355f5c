"""Airflow: runs every hour, which costs little when nothing came, and makes a state of each code."""

from __future__ import annotations

import json
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

from airflow.decorators import dag, task
from airflow.exceptions import AirflowFailException, AirflowSkipException

JOB = "child-protection-online"
YEAR = "2024"
HOME = Path("/srv/annuario")

# 6 (busy) and 7 (database, disk) may heal: these alone are tried again.
HEALS = {6, 7}


@dag(
    schedule="@hourly",
    start_date=datetime(2025, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 3, "retry_delay": timedelta(minutes=10)},
)
def annuario():
    @task
    def consolidate() -> dict:
        done = subprocess.run(
            ["/opt/annuario/annuario", "run", JOB, YEAR, "--json"],
            cwd=HOME,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode in HEALS:
            raise RuntimeError(done.stderr)
        if done.returncode == 5:
            raise AirflowSkipException("The edition is closed.")
        if done.returncode not in (0, 4):
            raise AirflowFailException(done.stderr)
        result = json.loads(done.stdout)
        return {"vintage": result["vintage"], "missing": result["returns"]["missing"]}

    consolidate()


annuario()
