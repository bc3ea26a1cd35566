package main

import "io"

const help = `tacit-verify checks exports and proofs of Tacit's log, and documents signed with it. It needs no database, no network and no secret.

  tacit-verify log DIR --key KEY              a whole export: every entry, every hash, the signature
  tacit-verify entry DIR POSITION|ID --key KEY    one entry of an export, and print it
  tacit-verify entry --proof FILE --leaf FILE --key KEY    one entry by its proof, without an export
  tacit-verify checkpoint FILE --key KEY      a checkpoint's signatures
  tacit-verify consistency OLD NEW DIR --key KEY    that one checkpoint's log begins with the other's
  tacit-verify certificate FILE --key KEY     the certificate of an erasure
  tacit-verify document FILE --note FILE --key KEY    another signed document: a receipt, an export's manifest
  tacit-verify help COMMAND
  tacit-verify version

KEY is the log's public key, "name+hash+key", or @FILE with one a line (--keys FILE is the same); give --key again for each epoch of the key. Get it
from whom you trust to know it, not together with the export. KEY@SIZE is a key that was given up: it does not count for
checkpoints of more than SIZE entries, for certificates that rest on such, and for other documents. It may be given beside a file that has the key without a size.

Exit codes:
  0  verified
  1  not verified: something is not what the log signed, or is not there
  2  the command line was not understood
  3  something is missing or could not be read; nothing is proven either way

--json prints one object to standard output: "verdict" is verified, refuted or incomplete, "faults" says what and where.
`

const helpLog = `tacit-verify log DIR --key KEY [--earlier FILE]… [--witness-policy FILE] [--complete] [--origin NAME] [--json]

Checks an export in the layout of C2SP tlog-tiles: that the log's key signed the checkpoint, that each entry is an entry and
stands where the tree has it, that all tiles and the root are right. Says which entry or file is at fault.

An export alone cannot show that its end was cut off, or that the whole log was written and signed anew. Keep checkpoints, and
give them by --earlier: they must still hold. Or have witnesses sign, and give their policy.

The oldest entries may have been dropped after their retention. An entry that is there has to say so (log_prune), or they are
missing.

  --key KEY[@SIZE]        the log's key, or @FILE; again for each further epoch
  --earlier FILE          a checkpoint kept from before; again for more
  --witness-policy FILE   witnesses that must have signed (the format of Sigsum, keys of C2SP tlog-cosignature)
  --complete              count entries dropped after their retention as missing, too
  --origin NAME           the log's name, where it is not the key's
  --json                  one object for programs
  --quiet                 no progress

Examples:
  tacit-verify log export/ --key @log.vkey
  tacit-verify log export/ --key @log.vkey --key tacit/98010f1c-af5c-4e0b-90d7-4d2d99595ff0+9bac7ee8+AQUkuwOUFcPZadGW4anNvHIzLuvX2QQo4dP4hQnwXt0S@51200
  tacit-verify log export/ --key @log.vkey --earlier 2026-01.checkpoint --earlier 2026-02.checkpoint --json
`

const helpEntry = `tacit-verify entry DIR POSITION|ID --key KEY [--json]
tacit-verify entry --proof FILE --leaf FILE --key KEY [--json]

Checks that one entry is in the log, and prints it. From an export, the entry is found by its position (from 0) or its id; an
id takes a reading of all bundles. Without one, it takes a tlog-proof and the entry's bytes; a line end after them is passed
over. Whether the log is otherwise in order is the command log's to say.

  --proof FILE    the proof (C2SP tlog-proof)
  --leaf FILE     the entry, as canonical JSON
  --key KEY       the log's key, or @FILE; again for each further epoch
  --origin NAME   the log's name, where it is not the key's
  --json          one object for programs

Examples:
  tacit-verify entry export/ 0190163d-8694-739b-aea5-966c26f8ad91 --key @log.vkey
  tacit-verify entry --proof entry.proof --leaf entry.json --key @log.vkey
`

const helpCheckpoint = `tacit-verify checkpoint FILE --key KEY [--witness-policy FILE] [--origin NAME] [--json]

Checks that the log's key signed a checkpoint, and witnesses where a policy asks for them.

Example:
  tacit-verify checkpoint export/checkpoint --key @log.vkey --witness-policy witnesses
`

const helpConsistency = `tacit-verify consistency OLD NEW DIR --key KEY [--origin NAME] [--json]

Checks that the log of the checkpoint in NEW begins with the log of the checkpoint in OLD, so that nothing between was changed
or taken out. It reads a few tiles of the export in DIR, which must have been made at NEW's size; "log --earlier OLD" reads
them all.

Example:
  tacit-verify consistency 2026-01.checkpoint export/checkpoint export/ --key @log.vkey
`

const helpCertificate = `tacit-verify certificate FILE --key KEY [--subject ID --salt HEX] [--origin NAME] [--json]

Checks the certificate of an erasure: that the log's key signed it, that it agrees with itself (dates in order, its status
with what is kept and with what recipients answered, no trace found), and that the log has the entries that it names, which
say what it says of them. Prints what was destroyed, what is kept and until when, and who was told.

A certificate names nobody. With the subject's id and the salt that the subject alone was given, its commitment is made
again and compared. Whoever has both can do this: keep the salt as you keep the certificate.

It proves what was logged. That no other copy of the data existed, nothing can prove.

  --key KEY[@SIZE]   the log's key, or @FILE; again for each further epoch
  --keys FILE        the same as --key @FILE
  --subject ID       the id that the erased had
  --salt HEX         64 hex digits, from the letter that came with the certificate
  --origin NAME      the log's name, where it is not the key's
  --json             one object for programs

Examples:
  tacit-verify certificate certificate.json --keys log.vkey
  tacit-verify certificate certificate.json --keys log.vkey --subject 0190163d-8694-739b-aea5-966c26f8ad91 --salt 5c1b…
`

const helpDocument = `tacit-verify document FILE --note FILE --key KEY [--origin NAME] [--json]

Checks that the log's key signed a document: a consent record or receipt, the manifest of an export. Prints its type and when
it was signed, by the signer's clock. The note beside it (C2SP signed-note) has the hash of the document's exact bytes: what
was opened and saved again is another document.

A key that was given up (KEY@SIZE) does not count, since nothing in a document tells whether it was signed before.

  --note FILE     the note
  --key KEY       the log's key, or @FILE; again for each further epoch
  --keys FILE     the same as --key @FILE
  --origin NAME   the log's name, where it is not the key's
  --json          one object for programs

Example:
  tacit-verify document receipt.json --note receipt.json.note --keys log.vkey
`

func printHelp(w io.Writer, args []string) error {
	text := help
	if len(args) > 0 {
		topics := map[string]string{
			"log": helpLog, "entry": helpEntry, "checkpoint": helpCheckpoint, "consistency": helpConsistency,
			"certificate": helpCertificate, "document": helpDocument,
		}
		if text = topics[args[0]]; text == "" {
			return usage("no command %q", args[0])
		}
	}
	_, err := io.WriteString(w, text)
	return err
}
