// Package e2e tells stories to the real binary: each file of testdata is one, in the language of testscript.
package e2e
