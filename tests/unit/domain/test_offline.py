import subprocess
import sys

from tests.contracts.house import ROOT
from tests.ways_out import left_open


def test_every_way_out_is_refused():
    assert left_open("from seller_toolkit.domain.offline import refuse_network; refuse_network()") == []


def test_the_program_refuses_from_its_first_line(tmp_path):
    """`main` without arguments is the program itself; afterwards nothing in its process can open a connection."""
    code = (
        "import sys, socket; sys.argv = ['seller-toolkit', '--version'];"
        "from seller_toolkit.app.main import main; main();"
        "socket.create_connection(('127.0.0.1', 9))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert "does not use the network" in done.stderr
