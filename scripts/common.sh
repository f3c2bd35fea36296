# What the scripts beside this file share. To be sourced: it goes to the top of the source tree.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

# Debian puts compilers that go through ccache here.
if [[ -d /usr/lib/ccache ]]; then
    PATH="/usr/lib/ccache:$PATH"
    # The presets build the same files in sister folders: what one has compiled the next one finds.
    CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    export PATH CCACHE_BASEDIR CCACHE_NOHASHDIR
fi

say() { printf '\n== %s\n' "$*"; }

# configure PRESET: does nothing where nothing has changed.
configure() {
    cmake --preset "$1" >"build/$1.configure.log" 2>&1 || {
        cat "build/$1.configure.log" >&2
        return 1
    }
}
