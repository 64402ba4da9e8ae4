from pathlib import Path

import pytest

from seller_toolkit.store import place
from seller_toolkit.store.place import Peril, Risk, file_system_of, risk_of

MOUNTS = """/dev/sda1 / ext4 rw 0 0
//nas/share /mnt/nas\\040box cifs rw 0 0
nas:/home /home/me/net nfs4 rw 0 0
/dev/sdb1 /home/me/net/local ext4 rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - 某某公司", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("我的坚果云", "坚果云"),
        ("BaiduSyncdisk", "百度网盘"),
        ("WPS云盘", "WPS 云盘"),
    ],
)
def test_folders_of_services_are_known_by_their_names(tmp_path, folder, service):
    assert risk_of(tmp_path / folder / "数据" / "store.db") == Risk(Peril.SYNCED, service)


@pytest.mark.parametrize("folder", ["数据", "onedriver", "微云店铺", "Documents"])
def test_other_folders_are_left_in_peace(tmp_path, folder):
    assert risk_of(tmp_path / folder / "store.db") is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/me/store.db", "ext4"),
        ("/mnt/nas box/a/store.db", "cifs"),
        ("/home/me/net/store.db", "nfs4"),
        ("/home/me/net/local/store.db", "ext4"),
        ("/home/me/network/store.db", "ext4"),
    ],
)
def test_the_nearest_mount_tells_the_file_system(path, kind):
    assert file_system_of(Path(path), MOUNTS) == kind


def test_a_network_drive_is_a_risk(tmp_path, monkeypatch):
    monkeypatch.setattr(place, "_is_remote", lambda _path: True)
    assert risk_of(tmp_path / "store.db") == Risk(Peril.NETWORK)
