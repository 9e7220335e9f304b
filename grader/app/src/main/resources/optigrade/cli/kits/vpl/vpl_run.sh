#!/bin/bash
# Moodle VPL runs this for the button Run: the same as for Evaluate.
exec bash ./vpl_evaluate.sh
