# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What app/run, tests/run and .ci/run share: the Debian packages, and where the compiler cache lies. Sourced, with
# the root of the project as the working folder.

build_packages=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-serialport-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev libgl-dev libxkbcommon-dev
    libusb-1.0-0-dev libssl-dev zlib1g-dev libzip-dev libcpp-httplib-dev libcli11-dev
    librsvg2-bin ca-certificates
)
test_packages=(
    libgtest-dev libgmock-dev umockdev libumockdev-dev dfu-util usbutils fonts-dejavu-core
    xvfb dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0
)
vm_packages=(qemu-system-x86 busybox-static cpio kmod xz-utils udev)
package_packages=(help2man dpkg-dev file fakeroot)
single_file_packages=(
    squashfs-tools libsquashfuse-dev libzstd-dev liblzma-dev liblz4-dev liblzo2-dev patchelf
    qt6-wayland qt6-xdgdesktopportal-platformtheme qt6-translations-l10n libsecret-1-0 fonts-dejavu-core
)
windows_packages=(
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix libz-mingw-w64-dev dpkg-dev nsis imagemagick
    qt6-translations-l10n
)
windows_test_packages=(wine wine64 xvfb xdotool imagemagick osslsigncode)
package_test_packages=(lintian desktop-file-utils appstream mmdebstrap xvfb xdotool imagemagick)
check_packages=(git clang-format clang-tidy python3)

as_root() {
    if [[ $(id -u) == 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        echo "No root rights and no sudo here. As root, run: $*" >&2
        return 1
    fi
}

# need PACKAGE...: installs those that are missing. Costs nothing when all are there.
need() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        cat >&2 <<TEXT
This is not Debian or Ubuntu: nothing is installed for you. On Debian 12 these packages are needed; install what
your system calls them: $*
TEXT
        return 0
    fi
    local installed missing=() package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null) || true
    for package; do
        grep -qxF "installed $package" <<<"$installed" || missing+=("$package")
    done
    [[ ${#missing[@]} == 0 ]] && return 0

    echo "Installing: ${missing[*]}" >&2
    if ! as_root apt-get update -qq >&2 ||
        ! as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >&2; then
        echo "The packages could not be installed. Debian 12 and Ubuntu 24.04 or later have them all." >&2
        return 1
    fi
}

# configure PRESET [OPTION...]: says something only if it fails.
configure() {
    local log
    if ! log=$(cmake --preset "$@" 2>&1); then
        printf '%s\n' "$log" >&2
        return 1
    fi
}

# build PRESET [TARGET]: on a terminal ninja shows how far it is; elsewhere it speaks only of what fails.
build() {
    local quiet=()
    [[ -t 1 ]] || quiet=(-- --quiet)
    cmake --build --preset "$1" ${2:+--target "$2"} "${quiet[@]}"
}

# run_tests PRESET CTEST_OPTION...: a test that passed is worth no line of its own; the whole log is in
# build/PRESET/Testing/Temporary/LastTest.log. Two for each core: a test waits half of its time.
run_tests() {
    ctest --test-dir "build/$1" --no-tests=error --output-on-failure -j "$(($(nproc) * 2))" "${@:2}" </dev/null 2>&1 |
        { grep -vE '^Internal ctest |^ +Start +[0-9]+: |^ *[0-9]+/[0-9]+ Test +#.* Passed ' || true; }
    return "${PIPESTATUS[0]}"
}

# One compiler cache for all presets and all clones: paths below the project count as relative, and the folder a
# clone lies in does not count at all.
export CCACHE_DIR=${CCACHE_DIR:-${PHOTON_RESCUE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/photon-rescue}/ccache}
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=2G
