#!/usr/bin/env bash
# A real webmail on loopback for the browser tests: Debian's Roundcube on Dovecot IMAP.
#   roundcube.sh install   installs the packages that are missing (needs root; says what it installs)
#   roundcube.sh up        resets the mailbox and the database, and starts both servers
#   roundcube.sh down      stops what `up` started
# Reads the messages of test/inbox. Every `up` begins from the same mailbox. No systemd, no Apache.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
INBOX=${RC_INBOX:-$(cd "$HERE/../../inbox" && pwd)} # the folder of .eml files to deliver
RC_HOME=${RC_HOME:-/var/tmp/request-lens-webmail} # everything this script writes
RC_HTTP_PORT=${RC_HTTP_PORT:-8091}
RC_IMAP_PORT=${RC_IMAP_PORT:-1193}
RC_SKIN=${RC_SKIN:-elastic}
RC_USER=${RC_USER:-foi@wexborough.example}
RC_PASS=${RC_PASS:-correct-horse-battery}
RUN_AS=www-data

# php-fpm is never started: naming it keeps Apache from being installed as the other way to satisfy `php`.
php_packages() {
  local version
  version=$(apt-cache depends php-cli 2>/dev/null | sed -n 's/.*Depends: php\([0-9.]*\)-cli.*/\1/p' | head -1)
  echo "php${version:-8.2}-cli php${version:-8.2}-fpm"
}
missing_packages() {
  local package
  for package in roundcube-core roundcube-sqlite3 roundcube-skin-larry roundcube-skin-classic dovecot-imapd $(php_packages) curl procps; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
  done
}

install() {
  apt-get -qq update || true
  local missing
  missing=$(missing_packages | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  echo "Installing from this system's packages: $missing" >&2
  local policy=""
  if [ ! -e /usr/sbin/policy-rc.d ]; then # keeps the package scripts from starting system services
    policy=1
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
  fi
  export DEBIAN_FRONTEND=noninteractive
  if command -v debconf-set-selections >/dev/null; then
    echo 'roundcube-core roundcube/dbconfig-install boolean false' | debconf-set-selections
  fi
  # shellcheck disable=SC2086 # a list of package names
  apt-get -qq install -y --no-install-recommends $missing >"$RC_HOME/apt.log" 2>&1 || { tail -20 "$RC_HOME/apt.log" >&2; return 1; }
  if [ -n "$policy" ]; then rm -f /usr/sbin/policy-rc.d; trap - EXIT; fi
}

alive() { ps -o stat= -g "$1" 2>/dev/null | grep -qv '^Z'; }
stop() { # the process a pid file names with its whole group: PHP's workers outlive their parent
  local p
  [ -s "$1" ] || return 0
  p=$(cat "$1")
  rm -f "$1"
  [ "$(ps -o pgid= -p "$p" 2>/dev/null | tr -d ' ')" = "$p" ] || return 0
  kill -TERM -- "-$p" 2>/dev/null || true
  for _ in $(seq 50); do alive "$p" || return 0; sleep 0.1; done
  kill -KILL -- "-$p" 2>/dev/null || true
}
down() { stop "$RC_HOME/php.pid"; stop "$RC_HOME/dovecot/run/master.pid"; }

configure_dovecot() {
  mkdir -p "$RC_HOME/dovecot"
  printf '%s:{PLAIN}%s::::::\n' "$RC_USER" "$RC_PASS" >"$RC_HOME/dovecot/users"
  chown root:dovecot "$RC_HOME/dovecot/users"
  chmod 640 "$RC_HOME/dovecot/users"
  cat >"$RC_HOME/dovecot/dovecot.conf" <<EOF
base_dir = $RC_HOME/dovecot/run
state_dir = $RC_HOME/dovecot/state
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
log_path = $RC_HOME/dovecot/dovecot.log
mail_location = maildir:$RC_HOME/mail/%u/Maildir
mail_uid = $RUN_AS
mail_gid = $RUN_AS
first_valid_uid = 1
default_vsz_limit = 256M
mailbox_list_index = no
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $RC_HOME/dovecot/users
}
userdb {
  driver = static
  args = uid=$RUN_AS gid=$RUN_AS home=$RC_HOME/mail/%u
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = $RC_IMAP_PORT
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \Trash
  }
}
EOF
}

configure_roundcube() {
  local c="$RC_HOME/config"
  mkdir -p "$c" "$RC_HOME/db" "$RC_HOME/tmp" "$RC_HOME/log"
  ln -sfn /etc/roundcube/defaults.inc.php "$c/defaults.inc.php"
  ln -sfn /etc/roundcube/mimetypes.php "$c/mimetypes.php"
  cat >"$c/config.inc.php" <<EOF
<?php
\$config = [];
\$config['db_dsnw'] = 'sqlite:///$RC_HOME/db/roundcube.sqlite?mode=0640';
\$config['imap_host'] = '127.0.0.1:$RC_IMAP_PORT';
\$config['smtp_host'] = '';
\$config['des_key'] = 'loopback-only-test-key00';
\$config['product_name'] = 'Wexborough webmail';
\$config['plugins'] = [];
\$config['skin'] = '$RC_SKIN';
\$config['language'] = 'en_GB';
\$config['timezone'] = 'Europe/London';
\$config['prettydate'] = false;
\$config['date_format'] = 'd/m/Y';
\$config['mail_domain'] = 'wexborough.example';
\$config['enable_spellcheck'] = false;
\$config['check_all_folders'] = false;
\$config['session_lifetime'] = 600;
\$config['temp_dir'] = '$RC_HOME/tmp/';
\$config['log_dir'] = '$RC_HOME/log/';
\$config['create_default_folders'] = false;
EOF
  rm -f "$RC_HOME/db/roundcube.sqlite"
  php -r '$d=new PDO("sqlite:".$argv[1]); $d->setAttribute(PDO::ATTR_ERRMODE,PDO::ERRMODE_EXCEPTION); $d->exec(file_get_contents($argv[2]));' \
    "$RC_HOME/db/roundcube.sqlite" /usr/share/roundcube/SQL/sqlite.initial.sql
  chown -R "$RUN_AS:$RUN_AS" "$RC_HOME/db" "$RC_HOME/tmp" "$RC_HOME/log"
}

deliver() {
  rm -rf "$RC_HOME/mail"
  local maildir="$RC_HOME/mail/$RC_USER/Maildir" file sent n=0
  mkdir -p "$maildir"/{cur,new,tmp}
  for file in "$INBOX"/*.eml; do
    n=$((n + 1))
    sent=$(date -u -d "$(sed -n 's/^Date: //p' "$file" | head -1)" +%s)
    cp "$file" "$maildir/cur/$sent.M$n.sample:2,"
    touch -d "@$sent" "$maildir/cur/$sent.M$n.sample:2," # what Dovecot reports as the date received
  done
  chown -R "$RUN_AS:$RUN_AS" "$RC_HOME/mail"
  chmod -R u=rwX,go= "$RC_HOME/mail"
}

start() { # each daemon lets go of the caller's output, or a pipe behind this script never ends
  dovecot -c "$RC_HOME/dovecot/dovecot.conf" >"$RC_HOME/dovecot/start.log" 2>&1 </dev/null
  ROUNDCUBE_CONFIG_DIR="$RC_HOME/config" PHP_CLI_SERVER_WORKERS=4 \
    setsid setpriv --reuid "$RUN_AS" --regid "$RUN_AS" --clear-groups \
    php -d session.save_path="$RC_HOME/tmp" -d upload_tmp_dir="$RC_HOME/tmp" -d date.timezone=UTC -d display_errors=0 \
    -S "127.0.0.1:$RC_HTTP_PORT" -t /var/lib/roundcube/public_html >"$RC_HOME/log/php.log" 2>&1 </dev/null &
  echo $! >"$RC_HOME/php.pid"
  disown || true
  for _ in $(seq 100); do
    curl -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$RC_HTTP_PORT/" 2>/dev/null && break
    sleep 0.1
  done
  curl -fsS --max-time 10 --url "imap://127.0.0.1:$RC_IMAP_PORT/" --user "$RC_USER:$RC_PASS" -X 'STATUS INBOX (MESSAGES)' >/dev/null
  echo "http://127.0.0.1:$RC_HTTP_PORT/"
}

mkdir -p "$RC_HOME"
chmod 755 "$RC_HOME"
case "${1:-up}" in
  install) install ;;
  missing) missing_packages ;;
  up) down; configure_dovecot; deliver; configure_roundcube; start ;;
  down) down ;;
  *) echo "usage: $0 install|missing|up|down" >&2; exit 2 ;;
esac
