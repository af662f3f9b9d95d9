#!/bin/sh
# Builds with make, or with our own where there is none.
if command -v make > /dev/null; then make; else node tools/make.mjs; fi
