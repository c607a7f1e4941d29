# Finds a Java and starts it; sourced by ./lumbung of the sources and by bin/lumbung of the archive.
# shellcheck shell=bash

java_wanted=25

fail() {
  echo "lumbung: $*" >&2
  exit 1
}

java_version() { # of a folder; nothing when there is no such tool in it
  [[ -x $1/bin/$2 && -r $1/release ]] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_java() { # java to run, javac to build
  local tool=$1 candidate on_path version
  on_path=$(command -v "$tool" || true)
  [[ -z $on_path ]] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(java_version "$candidate" "$tool")
    if [[ -n $version && $version -ge $java_wanted ]]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  fail "no JDK $java_wanted found in JAVA_HOME, on PATH or in the usual folders. Install one (Temurin $java_wanted, say) or set JAVA_HOME."
}

start_java() { # class path, main class, arguments
  find_java java
  exec "$JAVA_HOME/bin/java" -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -cp "$@"
}
