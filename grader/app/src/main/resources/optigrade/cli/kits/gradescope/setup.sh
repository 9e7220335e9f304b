#!/usr/bin/env bash
# Gradescope runs this once, when it builds the autograder's image (Ubuntu or Debian).
set -eu
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends openjdk-17-jdk-headless bubblewrap
