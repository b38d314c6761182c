"""What openpyxl does in the comparison; the same as read-once.ts. Called with the file, the rounds and the mode."""

import json
import resource
import sys
import time

from openpyxl import load_workbook


def read(path, streaming):
    workbook = load_workbook(path, read_only=streaming, data_only=True)
    cells = 0
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows(values_only=True):
            cells += len(row)
    return cells


def main(path, rounds, mode):
    times = []
    for _ in range(int(rounds)):
        start = time.process_time()
        read(path, mode == "streaming")
        times.append((time.process_time() - start) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"times": times, "peakMb": peak / 1024}))


main(*sys.argv[1:])
