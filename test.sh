#!/usr/bin/env bash
# Installs what a bare Debian machine lacks, builds, and runs every test; a skipped test is a failed one here.
# The last line is "N passed, N failed". Arguments go to the test runner: ./test.sh --filter-class '*FoldingTests'
# Without this script: `dotnet test`, which skips what the machine cannot run and says why.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

limit_minutes=60
results="$PWD/TestResults"
report="$results/tests.xml"
log="$results/tests.log"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*"; }

# Ends the run with the one line that tells how it went.
close() {
    say "$1 passed, $2 failed"
    [ "$1" -gt 0 ] && [ "$2" -eq 0 ]
    exit $?
}

give_up() {
    say "test.sh: $*"
    close 0 1
}

# The SDK comes from Microsoft, not from Debian, so it is asked for and not fetched.
need_dotnet() {
    if ! command -v dotnet >/dev/null 2>&1; then
        give_up "the .NET SDK 10 is missing (no 'dotnet' on PATH); install it from https://dot.net and run this again"
    fi
    # Fails with its own words when no SDK satisfies global.json.
    dotnet --version >/dev/null || give_up "no installed .NET SDK satisfies global.json (10.0 is needed)"
}

lacking_packages() {
    command -v chromium >/dev/null 2>&1 || printf 'chromium '
    [ -d /usr/share/fonts/truetype/roboto ] || printf 'fonts-roboto '
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || printf 'postgresql '
    [ -e /etc/ssl/certs/ca-certificates.crt ] || printf 'ca-certificates '
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_lacking() {
    local lacking
    lacking=$(lacking_packages)
    [ -n "$lacking" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "test.sh: this is not Debian; to run every test install by hand: $lacking"
        return 0
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        give_up "as root: apt-get install $lacking"
    fi
    say "test.sh: installing $lacking"
    # The tests start a PostgreSQL of their own; the package must not make or start one.
    case "$lacking" in *postgresql*)
        as_root mkdir -p /etc/postgresql-common/createcluster.d
        printf 'create_main_cluster = false\n' |
            as_root tee /etc/postgresql-common/createcluster.d/no-main-cluster.conf >/dev/null ;;
    esac
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update </dev/null || give_up "apt-get update failed"
    # shellcheck disable=SC2086  # a list of package names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $lacking </dev/null >/dev/null ||
        give_up "apt-get could not install: $lacking"
}

# One attribute summed over the report's <assembly> elements.
count() {
    grep -oE '<assembly [^>]*' "$report" | grep -oE "[ ]$1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ n += $1 } END { print n + 0 }'
}

need_dotnet
install_lacking

dotnet build StaffPortal.sln --nologo -v quiet </dev/null || give_up "the build failed"

rm -rf "$results"
guard=()
command -v timeout >/dev/null 2>&1 && guard=(timeout --kill-after=30s "${limit_minutes}m")
mkdir -p "$results"
# Every test goes to the log as it ends; the screen shows the others than those that passed.
"${guard[@]}" dotnet test --project StaffPortal.Tests --no-build --no-ansi --output Detailed --fail-skips on \
    --results-directory "$results" --report-xunit-xml --report-xunit-xml-filename tests.xml "$@" </dev/null 2>&1 |
    tee "$log" | awk '/^passed /{ skip = 1; next } /^[^ ]/{ skip = 0 } !skip && !/^  from \//'
code=${PIPESTATUS[0]}

if [ ! -s "$report" ]; then
    say "test.sh: the last tests that ended before it stood still ($(grep -c '^passed ' "$log") passed):"
    grep -E '^(passed|failed) ' "$log" | tail -n 5
    give_up "the test run ended with code $code and left no report"
fi
passed=$(count passed)
failed=$(( $(count failed) + $(count errors) + $(count skipped) ))
# A runner that reports trouble the counts do not show (a crash, a clean-up error, the time limit) has failed.
[ "$code" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
[ "$passed" -gt 0 ] || say "test.sh: no test passed"
close "$passed" "$failed"
