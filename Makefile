# Everything a newcomer needs: `make run`, `make test`, `make install PREFIX=...`. `make help` explains.

PREFIX ?= /usr/local
PACKAGES := libreadline-dev libyaml-dev libstemmer-dev graphviz python3-yaml python3-jsonschema
# What tells that they are there: headers for the build, `dot` for pictures, a validator for the tests.
SIGNS := /usr/include/readline/readline.h /usr/include/yaml.h /usr/include/libstemmer.h /usr/bin/dot \
	/usr/lib/python3/dist-packages/yaml /usr/lib/python3/dist-packages/jsonschema
PROGRAM := .build/release/sowhat
SOURCES := Package.swift $(shell find Sources -type f)

.PHONY: help run test test-all agreement deps build install format lint clean

help:
	@echo 'make run              build the program and start the first conversation'
	@echo 'make test             everything that guards the product: format, build, tests, shipped dialogs'
	@echo 'make test-all         the same, with ten times as many generated scenarios'
	@echo 'make agreement        how far the grader agrees with labelled text'
	@echo 'make deps             install the Debian packages that are missing: $(PACKAGES)'
	@echo 'make install PREFIX=  put the program and its dialogs under PREFIX (default $(PREFIX))'
	@echo 'make format           rewrite the sources in the house format'
	@echo 'make clean            remove what was built'

run: deps $(PROGRAM)
	@$(PROGRAM)

build: deps $(PROGRAM)

# Built with the standard library inside, so that it runs where no toolchain is.
$(PROGRAM): $(SOURCES)
	swift build -c release --product sowhat --static-swift-stdlib

deps:
	@command -v swift >/dev/null || { echo 'sowhat needs a Swift 6 toolchain: see swift.org/install'; exit 2; }
	@ls -d $(SIGNS) >/dev/null 2>&1 || $(MAKE) --no-print-directory install-packages

.PHONY: install-packages
install-packages:
	@echo 'installing $(PACKAGES)'
	@if [ "$$(id -u)" = 0 ]; then apt-get update -q && apt-get install -yq $(PACKAGES); \
	elif command -v sudo >/dev/null; then sudo apt-get update -q && sudo apt-get install -yq $(PACKAGES); \
	else echo 'neither root nor sudo: ask an administrator to run: apt-get install $(PACKAGES)'; exit 2; fi

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# A warning fails the build here and nowhere else: a newer compiler must not keep a rep from practising.
test: deps lint
	swift build --build-tests -Xswiftc -warnings-as-errors
	swift test --skip-build
	.build/debug/sowhat check --strict --dialogs Dialogs
	.build/debug/sowhat test --dialogs Dialogs
	swift build -c release --product sowhat --static-swift-stdlib
	$(PROGRAM) tune --check --dialogs Dialogs
	$(MAKE) --no-print-directory generated GENERATED=$(GENERATED)

# Generated scenarios: what checks clean can be played to its end, what breaks the meaning is found, nothing crashes. They
# are played by a program, since that takes an optimised build, and of this one all but the test itself was just built.
GENERATED := 200

.PHONY: generated
generated:
	swift build -c release --product generated-scenarios --static-swift-stdlib
	SOWHAT_GENERATED=$(GENERATED) .build/release/generated-scenarios

test-all: GENERATED := 2000
test-all: test

# How far the grader agrees with people: held-out figures of the corpus, then a blind set and the traps.
agreement: build
	$(PROGRAM) tune --check --dialogs Dialogs
	$(PROGRAM) agreement first second seventh eighth ninth tenth eleventh --dialogs Dialogs
	$(PROGRAM) agreement --matching --authors abbott-sandoval whitlam-eze --dialogs Dialogs

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/sowhat
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/sowhat
	rm -rf $(DESTDIR)$(PREFIX)/share/sowhat/Dialogs
	cp -R Dialogs $(DESTDIR)$(PREFIX)/share/sowhat/Dialogs

format:
	swift format --in-place --recursive Package.swift Sources Tests

clean:
	rm -rf .build
