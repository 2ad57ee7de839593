# Sourced by the commands in this folder: finds the tools, builds what is not built, runs the launcher.
# shellcheck shell=bash

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
command_name="ops/$(basename "$0")"

fail() {
    echo "$command_name: $1" >&2
    exit 1
}

# --help: the remarks at the top of the command.
for word in "$@"; do
    if [[ "$word" == --help || "$word" == -h ]]; then
        sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
        exit 0
    fi
done

# The version in a JDK's release file: 25 of JAVA_VERSION="25.0.1".
jdk_version() {
    [[ -x "$1/bin/javac" && -r "$1/release" ]] || { echo 0; return; }
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

use_jdk() {
    local home on_path
    on_path="$(command -v javac || true)"
    for home in "${JAVA_HOME:-}" ${on_path:+"$(dirname "$(dirname "$(readlink -f "$on_path")")")"} /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/*; do
        if [[ -n "$home" ]] && (( $(jdk_version "$home") >= 25 )); then
            export JAVA_HOME="$home"
            return
        fi
    done
    fail "a JDK 25 or newer is needed and none was found in JAVA_HOME, /usr/lib/jvm or PATH: install one (Temurin 25, say) and set JAVA_HOME to it."
}

need() {
    command -v "$1" > /dev/null || fail "$2"
}

use_build_tools() {
    need mvn "Maven 3.8 or newer is needed to build: install it (on Debian: apt-get install maven)."
    need node "Node with npm is needed to build the dashboard: install it (on Debian: apt-get install nodejs npm)."
    need npm "npm is needed to build the dashboard: install it (on Debian: apt-get install npm)."
}

# Adds to MAVEN_OPTS, never replaces it: a proxy or a mirror may stand there.
maven() {
    MAVEN_OPTS="${MAVEN_OPTS:-} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
        mvn -B -ntp -f "$root/pom.xml" "$@"
}

# Names, sizes and times of all that goes into the build.
sources_stamp() {
    (cd "$root" && find pom.xml platform migrations templates tenant-themes \
        \( -name target -o -name node_modules -o -name dist -o -name generated -o -path '*/src/test' -o -path '*/dashboard/test' \) -prune \
        -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum)
}

is_built() {
    local stamp="$root/platform/local/target/built.stamp" classpath
    [[ -f "$stamp" && -d "$root/platform/server/target/argosy/WEB-INF" ]] || return 1
    for classpath in "$root"/platform/local/target/{payara,mail,launcher}.classpath "$root/platform/verification/target/verification.classpath"; do
        [[ -f "$classpath" && -f "$(cut -d: -f1 "$classpath")" ]] || return 1
    done
    [[ "$(sources_stamp)" == "$(cat "$stamp")" ]]
}

seconds_since() {
    awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%5.1f s", to - from }'
}

build() {
    is_built && return
    use_build_tools
    mkdir -p "$root/platform/local/target"
    exec 9> "$root/platform/local/target/build.lock"
    flock 9
    is_built && return
    local log="$root/platform/local/target/build.log" stamp began="$EPOCHREALTIME"
    stamp="$(sources_stamp)"
    echo "Building what has changed (the first time fetches libraries and takes some minutes)"
    maven -T 2 -DskipTests package 2>&1 | tee "$log" | sed -un 's/.*Building Argosy \([a-z-]*\) .*\(\[[0-9/]*\]\)$/  \1 \2/p' \
        || { grep -E 'ERROR' "$log" | head -20 >&2; fail "the build failed: the whole output is in $log."; }
    echo "$stamp" > "$root/platform/local/target/built.stamp"
    printf '  %-34s %s\n' "Built in" "$(seconds_since "$began")"
    exec 9>&-
}

launcher() {
    local main="$1"
    shift
    exec "$JAVA_HOME/bin/java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \
        -cp "$root/platform/local/target/classes:$(cat "$root/platform/local/target/launcher.classpath")" "shop.argosy.local.$main" "$@"
}

# The folder behind --data among these words, else the usual one.
data_folder() {
    local folder="$root/.argosy"
    while (( $# > 0 )); do
        [[ "$1" != --data ]] || folder="${2:-}"
        shift
    done
    echo "$folder"
}

# Runs a class of platform/verification.
verification() {
    local main="$1"
    shift
    exec "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -cp "$root/platform/verification/target/classes:$(cat "$root/platform/verification/target/verification.classpath")" "shop.argosy.verification.$main" "$@"
}
