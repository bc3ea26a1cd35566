--
-- PostgreSQL database dump
--

\restrict gejdo3Yuo7ZL7qcv2PTdXpfY154dUtuS28eF5rftlEVScpHcMQDC9mjdWYgwS1A

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    industry text COLLATE pg_catalog."C",
    size bigint,
    parent uuid,
    relation text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    tags text[],
    CONSTRAINT account_check CHECK ((id = subject)),
    CONSTRAINT account_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.account ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: active; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.active (
    one boolean DEFAULT true NOT NULL,
    revision bigint NOT NULL,
    catalog bytea NOT NULL,
    policy bytea NOT NULL,
    mac bytea NOT NULL,
    pending json,
    sequence bigint,
    CONSTRAINT active_one_check CHECK (one),
    CONSTRAINT active_sequence_check CHECK ((sequence > 0))
);


--
-- Name: basis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.basis (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    basis text NOT NULL,
    citation bytea NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    credential uuid NOT NULL,
    entry uuid NOT NULL,
    mac bytea NOT NULL
);


--
-- Name: breakglass; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.breakglass (
    id uuid NOT NULL,
    credential uuid NOT NULL,
    granted_by uuid NOT NULL,
    entry uuid NOT NULL,
    subjects uuid[] NOT NULL,
    ticket text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    reviewed_by uuid,
    reviewed_at timestamp with time zone,
    finding text,
    mac bytea NOT NULL,
    CONSTRAINT breakglass_check CHECK ((granted_by <> credential)),
    CONSTRAINT breakglass_check1 CHECK (((expires_at > granted_at) AND (expires_at <= (granted_at + '08:00:00'::interval)))),
    CONSTRAINT breakglass_check2 CHECK (((reviewed_by <> credential) AND (reviewed_by <> granted_by))),
    CONSTRAINT breakglass_check3 CHECK ((((reviewed_at IS NULL) = (reviewed_by IS NULL)) AND ((reviewed_at IS NULL) = (finding IS NULL)))),
    CONSTRAINT breakglass_finding_check CHECK ((finding = ANY (ARRAY['justified'::text, 'not_justified'::text]))),
    CONSTRAINT breakglass_subjects_check CHECK (((cardinality(subjects) >= 1) AND (cardinality(subjects) <= 100))),
    CONSTRAINT breakglass_ticket_check CHECK ((ticket ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'::text))
);


--
-- Name: budget; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.budget (
    credential uuid NOT NULL,
    hour timestamp with time zone NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT budget_reserved_check CHECK ((reserved >= 0))
);


--
-- Name: case_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_record (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    number text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    priority text COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    queue text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    opened_at timestamp with time zone,
    first_response_at timestamp with time zone,
    resolved_at timestamp with time zone,
    due_at timestamp with time zone,
    root_cause text COLLATE pg_catalog."C",
    CONSTRAINT case_record_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.case_record ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: consent_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent_event (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    purpose text NOT NULL,
    channel text DEFAULT ''::text NOT NULL,
    explicit boolean DEFAULT false NOT NULL,
    notice_id text,
    notice_version integer,
    notice_sha256 bytea,
    locale text,
    jurisdiction text,
    expressed text,
    evidence bytea,
    credential uuid NOT NULL,
    valid_until timestamp with time zone,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    entry uuid NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT consent_event_check CHECK ((occurred_at <= recorded_at)),
    CONSTRAINT consent_event_check1 CHECK (((notice_id IS NULL) = (notice_version IS NULL)))
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    language text COLLATE pg_catalog."C",
    source text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    tags text[],
    stage text COLLATE pg_catalog."C",
    account uuid,
    CONSTRAINT contact_check CHECK ((id = subject)),
    CONSTRAINT contact_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.contact ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: contact_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_point (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    parent uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    verified boolean DEFAULT false NOT NULL,
    preferred boolean DEFAULT false NOT NULL,
    label text COLLATE pg_catalog."C",
    CONSTRAINT contact_point_check CHECK ((parent = subject)),
    CONSTRAINT contact_point_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'post'::text, 'social'::text]))),
    CONSTRAINT contact_point_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.contact_point ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    id uuid NOT NULL,
    prefix text NOT NULL,
    hash bytea NOT NULL,
    client text NOT NULL,
    kind text NOT NULL,
    roles text[] NOT NULL,
    teams text[] NOT NULL,
    regions text[] NOT NULL,
    purposes text[] NOT NULL,
    capture boolean NOT NULL,
    budget integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    mac bytea NOT NULL,
    subject uuid,
    CONSTRAINT credential_budget_check CHECK ((budget > 0)),
    CONSTRAINT credential_kind_check CHECK ((kind = ANY (ARRAY['app'::text, 'partner'::text]))),
    CONSTRAINT credential_purposes_check CHECK ((cardinality(purposes) > 0))
);


--
-- Name: directory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory (
    id uuid NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL
);


--
-- Name: entry_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entry_subject (
    pseudonym uuid NOT NULL,
    entry uuid NOT NULL
);


--
-- Name: goose_db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    subject uuid NOT NULL,
    record uuid NOT NULL,
    version bigint NOT NULL,
    kind text NOT NULL,
    action text NOT NULL,
    at timestamp with time zone NOT NULL,
    entry uuid NOT NULL,
    sealed bytea NOT NULL,
    clear json NOT NULL,
    mac bytea NOT NULL
);
ALTER TABLE ONLY public.history ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency (
    credential uuid NOT NULL,
    key bytea NOT NULL,
    body bytea NOT NULL,
    status integer NOT NULL,
    kind text NOT NULL,
    record uuid NOT NULL,
    subject uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: import_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_job (
    id uuid NOT NULL,
    credential uuid NOT NULL,
    kind text NOT NULL,
    dry_run boolean NOT NULL,
    state text NOT NULL,
    report json NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT import_job_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text])))
);


--
-- Name: interaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interaction (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    case_ref uuid,
    at timestamp with time zone NOT NULL,
    channel text NOT NULL COLLATE pg_catalog."C",
    direction text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    outcome text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    score bigint,
    duration_s bigint,
    cost bigint,
    currency text COLLATE pg_catalog."C",
    CONSTRAINT interaction_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.interaction ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: key_bucket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_bucket (
    bucket uuid NOT NULL,
    version integer NOT NULL,
    generation bigint NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT key_bucket_since_check CHECK ((since > 0)),
    CONSTRAINT key_bucket_version_check CHECK ((version > 0))
);


--
-- Name: key_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_job (
    name text NOT NULL,
    target bigint NOT NULL,
    cursor uuid NOT NULL,
    report json NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_job_name_check CHECK ((name = ANY (ARRAY['rekey'::text, 'reindex'::text])))
);


--
-- Name: key_root; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_root (
    name text NOT NULL,
    epoch integer NOT NULL,
    generation bigint NOT NULL,
    wrapped bytea NOT NULL,
    state text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_root_epoch_check CHECK ((epoch > 0)),
    CONSTRAINT key_root_name_check CHECK ((name = ANY (ARRAY['index'::text, 'suppression'::text, 'rowmac'::text]))),
    CONSTRAINT key_root_state_check CHECK ((state = ANY (ARRAY['next'::text, 'current'::text, 'retiring'::text])))
);


--
-- Name: key_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_subject (
    subject uuid NOT NULL,
    kind text NOT NULL,
    bucket uuid,
    bucket_version integer,
    wrapped bytea[],
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    erased_at timestamp with time zone,
    shredded_generation bigint,
    shredded_bucket uuid,
    shredded_version integer,
    CONSTRAINT key_subject_check CHECK ((((erased_at IS NULL) AND (bucket IS NOT NULL) AND (bucket_version IS NOT NULL) AND (wrapped IS NOT NULL)) OR ((erased_at IS NOT NULL) AND (bucket IS NULL) AND (bucket_version IS NULL) AND (wrapped IS NULL) AND (shredded_generation IS NOT NULL)))),
    CONSTRAINT key_subject_check1 CHECK (((shredded_bucket IS NULL) = (shredded_version IS NULL)))
);
ALTER TABLE ONLY public.key_subject ALTER COLUMN wrapped SET STATISTICS 0;


--
-- Name: key_tree; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_tree (
    one boolean DEFAULT true NOT NULL,
    generation bigint NOT NULL,
    vault uuid DEFAULT gen_random_uuid() NOT NULL,
    fences bigint DEFAULT 0 NOT NULL,
    ended bigint DEFAULT 0 NOT NULL,
    flipped_at timestamp with time zone DEFAULT now() NOT NULL,
    epochs bigint DEFAULT 0 NOT NULL,
    CONSTRAINT key_tree_ended_check CHECK ((ended >= 0)),
    CONSTRAINT key_tree_epochs_check CHECK ((epochs >= 0)),
    CONSTRAINT key_tree_fences_check CHECK ((fences >= 0)),
    CONSTRAINT key_tree_generation_check CHECK ((generation > 0)),
    CONSTRAINT key_tree_one_check CHECK (one)
);


--
-- Name: log_intake; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL
);
ALTER TABLE ONLY public.log_intake ALTER COLUMN leaf SET STATISTICS 0;


--
-- Name: review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    record uuid NOT NULL,
    kind text NOT NULL,
    index smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone
);


--
-- Name: revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.revision (
    type text NOT NULL,
    digest bytea NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    first bigint,
    mac bytea,
    CONSTRAINT revision_check CHECK (((first IS NULL) = (mac IS NULL))),
    CONSTRAINT revision_first_check CHECK ((first > 0)),
    CONSTRAINT revision_type_check CHECK ((type = ANY (ARRAY['catalog'::text, 'policy'::text])))
);


--
-- Name: state_past; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.state_past (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT state_past_revision_check CHECK ((revision > 0))
);


--
-- Name: subject_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subject_state (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    facts jsonb[],
    facts_at timestamp with time zone[],
    facts_of bigint,
    CONSTRAINT subject_state_check CHECK (((num_nulls(facts, facts_at, facts_of) = ANY (ARRAY[0, 3])) AND (cardinality(facts) = cardinality(facts_at)))),
    CONSTRAINT subject_state_revision_check CHECK ((revision > 0))
);
ALTER TABLE ONLY public.subject_state ALTER COLUMN facts SET STATISTICS 0;


--
-- Name: token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.token (
    index smallint NOT NULL,
    epoch integer NOT NULL,
    token bytea NOT NULL,
    subject uuid NOT NULL,
    record uuid NOT NULL,
    source uuid NOT NULL,
    uniq boolean NOT NULL,
    CONSTRAINT token_token_check CHECK ((length(token) = 16))
);
ALTER TABLE ONLY public.token ALTER COLUMN token SET STATISTICS 0;


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (subject, id, version, sealed, header, imported, created_at, updated_at, industry, size, parent, relation, owner, team, region, tags) FROM stdin;
\.


--
-- Data for Name: active; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.active (one, revision, catalog, policy, mac, pending, sequence) FROM stdin;
t	1	\\x435cb71d56213fac5332e69be888a4d8393f236806c313f7a56ee5bc76ff49c7	\\x1efdf08c7e41f2885bb33930c8e76fc6de1bb93cc6e5601c70bc2069408d323f	\\xef1420d7df24f24c8bfbd7818833b3a699d893d6a6e83be83fb7b224ef2e91b0	\N	\N
\.


--
-- Data for Name: basis; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.basis (subject, id, basis, citation, recorded_at, ended_at, credential, entry, mac) FROM stdin;
\.


--
-- Data for Name: breakglass; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.breakglass (id, credential, granted_by, entry, subjects, ticket, granted_at, expires_at, revoked_at, reviewed_by, reviewed_at, finding, mac) FROM stdin;
\.


--
-- Data for Name: budget; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.budget (credential, hour, reserved) FROM stdin;
01a201b7-ae77-7d0b-87bb-00bfee9f9a55	2026-11-22 05:00:00+00	15
01a201b7-ae78-7452-ad93-d1769a5f0d02	2026-11-22 05:00:00+00	1562
01a201b7-ae6f-7ded-a2ad-bcf2b6aee4df	2026-11-22 05:00:00+00	15
01a201b7-ae72-7c5f-b501-9ab8d2916a07	2026-11-22 05:00:00+00	15
01a201b7-ae77-74cc-b234-4e631d6dd3a3	2026-11-22 05:00:00+00	15
\.


--
-- Data for Name: case_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.case_record (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, number, kind, priority, status, queue, owner, team, region, opened_at, first_response_at, resolved_at, due_at, root_cause) FROM stdin;
\.


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.consent_event (subject, id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction, expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac) FROM stdin;
01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-aec5-7a9c-a735-19713c0693ee	given	marketing	email	f	marketing	1	\\x6556f2d3e7ca78dc2b9f972b7743c962bba979c5f0ddadb25f45d63e59de037b	\N	\N	\N	\N	01a201b7-ae78-7452-ad93-d1769a5f0d02	\N	2026-11-22 05:25:44.773683+00	2026-11-22 05:25:44.773683+00	01a201b7-aec5-7a7b-bc5c-55a7bf5ef388	\\xa6c92f67fccf11ee20a3b55918411a3eb5c2f63df165b7bfc318a2a6da007a0a
\.


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact (subject, id, version, sealed, header, imported, created_at, updated_at, language, source, owner, team, region, tags, stage, account) FROM stdin;
01a201b7-ae7e-77d5-8316-fecc6e646b92	01a201b7-ae7e-77d5-8316-fecc6e646b92	1	\\x0100010120015b038ef47d70a915f397be5e1bf9f5fe7685d4a08348508bef94daa18189dd0002012501e980f0184c5b4dd0cc48b506d348f3f6fb82e36d1323ba6c1945551fe90171795571851d00030127012b4bbf3ac15d713718b4efac1633b080e5e0fa087bbf07b009e9e56703e7de7f46b3b32b3a7c0004012301722ff7508e4365fd4c5349c468288204d8b1f8da8e9e2a1af00d4720663818c7b4f100050124010fa927033b1ed364973c91999d1471b114262c4f03ed2f149fca1f53e8b377efd4224a00060134019da9941759233ffbd55f2282f6b312f7130b45f4750abfe75e69954ce4f65a580a9d5d247c34414363970d45ae74e32dc9b3f8	\\x22a2cf55c25f04f3e317c05983abcf7ad426c1436d65cd3e6e07b5098e07acee	\N	2026-11-22 05:25:44.70264+00	2026-11-22 05:25:44.70264+00	en	\N	u1	\N	GB	\N	client	\N
01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	2	\\x01000101200196faf5633703ed614207c14925212abe8284d06a24a5ef0b2454ad963b0a21000201250100d56f364e99fdb6b4cba2844c7a8c8e7a8c5f0c30eb87bd1a531b30c72451b2841012bb0003012701c3cd348bbf128837cbcff131b7361d583a92bc0ae6106480bec8cf96b4b11924db32a847db2a000401230113791496540943c75c5035e0ec9e7436e67966b4f83478c42f48746d41eb0d89fee7000502250143c797a3d0acde32805108461e5e6186b354461ef3e650424a74e9e00976d60b2237a9470006012501d686097a5d20d0299ca6d5f307336552a7c8cead18304fbdb571c25c22eba1946faf5ddf	\\xfd27002e9553df284490900e6c3b7809fc29dd4d67b1b4b5dde9e978a5eda39d	\N	2026-11-22 05:25:44.699268+00	2026-11-22 05:25:44.772233+00	en	\N	u1	\N	GB	\N	client	\N
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (subject, id, version, sealed, header, imported, created_at, updated_at, parent, kind, verified, preferred, label) FROM stdin;
01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7b-76fe-8b6d-085626a9e954	1	\\x010002012c01e8555d1501c7488ae277b4d00d69b5b731adfcabc133faba4d97dcdd432f7dfce9da5a20c7f5a3dafef5f0	\\xec042b4f6e8b0cdba4af5464277368d8816595638c47086a585cc954d1cbe2ef	\N	2026-11-22 05:25:44.699268+00	2026-11-22 05:25:44.699268+00	01a201b7-ae7a-76c5-936b-0f667de28707	email	f	f	work
01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7b-7712-8b7c-d276f90930ee	1	\\x010002012a011cb6967e609b76f92b9a526e4d744cfa7a53d76a85b459228b48670487bb05914008f1672039167d9b	\\x6d5854e5ba3813226e9f27a772c6e963e907821221b61e0e4690f5779574a52a	\N	2026-11-22 05:25:44.699268+00	2026-11-22 05:25:44.699268+00	01a201b7-ae7a-76c5-936b-0f667de28707	phone	f	f	\N
01a201b7-ae7e-77d5-8316-fecc6e646b92	01a201b7-ae7e-7a93-9eca-e76d06ab1085	1	\\x010002012c01177c64593c4931848ce31c3c3ea35318f2b8cab2bd3480021205fdbfe2a940700cfc4f88342527d54124bb	\\x0df21ce544885089fb20ef43044a971932af3798b324d906159274a01d2f8531	\N	2026-11-22 05:25:44.70264+00	2026-11-22 05:25:44.70264+00	01a201b7-ae7e-77d5-8316-fecc6e646b92	email	f	f	work
01a201b7-ae7e-77d5-8316-fecc6e646b92	01a201b7-ae7e-7aa8-9dd8-7d573fdea313	1	\\x010002012a010e88d6ff1a9c44b513790018d54d883ab8ae175287519aaf186f788f6faa10c68490f35dfdc823b3ff	\\x7a27123af5a4781900a7e0593f48f191166c7d04ba472cb4ab0ea4afc61aaf60	\N	2026-11-22 05:25:44.70264+00	2026-11-22 05:25:44.70264+00	01a201b7-ae7e-77d5-8316-fecc6e646b92	phone	f	f	\N
\.


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.credential (id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget, created_at, expires_at, revoked_at, mac, subject) FROM stdin;
01a201b7-ae6f-7ded-a2ad-bcf2b6aee4df	4oso6keot34gt3fk	\\xb1c5600226b49c36a4b83d05f48567eea424d62f951f05e4e4150d00010ca6e7	support-desk	app	{support}	{}	{*}	{support}	f	1000	2026-11-22 05:25:44.687919+00	\N	\N	\\x282f4c6f0e8ddd4ed3b2a8c3899e214697aa1fd2041dffdd32d40a91781e5dbc	\N
01a201b7-ae72-7c5f-b501-9ab8d2916a07	45xmjzgmcgxk6v5n	\\x81ee235acb587e71c32dfbc74374d44089b07e3e6c7f51ab39f3cfb13e029d6d	sales-app	app	{sales}	{}	{*}	{sales}	f	1000	2026-11-22 05:25:44.690815+00	\N	\N	\\x7e512fbce80a4bda042a26c6523c610ada162a32760782ea86d38335693c5f96	\N
01a201b7-ae77-74cc-b234-4e631d6dd3a3	ms4yx5zn74ve5m4e	\\x301904bbcc3b8bf7f198677815165739e453faf9883515473cc26c65f1091115	mailer	app	{marketing}	{}	{*}	{marketing}	f	1000	2026-11-22 05:25:44.695319+00	\N	\N	\\x8f2acb498bcfb3b88115bbbcdfdb2d5b8a18ba547e30ec80104608e66220994d	\N
01a201b7-ae77-7d0b-87bb-00bfee9f9a55	e6vlxavzps5vmiqe	\\xd13ae8bf69673245f6f9ccb388c00c1cfbeeded26d893996656868a4876bc7a6	console	app	{officer}	{}	{*}	{compliance}	f	1000	2026-11-22 05:25:44.695857+00	\N	\N	\\x0d0c195410777b5a96b9f50f3a5379d75cebfc1269f50cdcbc0462bc9c157013	\N
01a201b7-ae78-7452-ad93-d1769a5f0d02	dje5sygjduy3ards	\\xc1f7dd1ac579be216405f2c67347540025e3469ad9476c06bd555f589db979d3	importer	app	{import}	{}	{*}	{operations}	t	100000	2026-11-22 05:25:44.696285+00	\N	\N	\\xed19234213681efd0abc594aa35794939e32d7e1387f149a9960eb6ce6523a08	\N
01a201b7-ae78-7b97-af7c-a13891c546f6	mwmsppa2ndwfwjo6	\\x40015c38c9ecae5ee85f400bf6cbb7ab52d02d34ac936da029cbb6765425363f	operator-tool	app	{operator}	{}	{*}	{administration}	f	1000	2026-11-22 05:25:44.696762+00	\N	\N	\\x2cecadce5a5b40c5f9a4a8db5c57f6bf4ed8fb2cfaba250ce657c7630028e47a	\N
\.


--
-- Data for Name: directory; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.directory (id, kind, subject) FROM stdin;
\.


--
-- Data for Name: entry_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.entry_subject (pseudonym, entry) FROM stdin;
4b77f40e-9a5d-7c30-84eb-77d9ef57bb25	01a201b7-ae7a-738a-a5eb-166a25e249c1
2c81ff57-ac19-fe06-e6f3-2c5e5170d375	01a201b7-ae7e-77fc-943b-58216e8a2ba8
ba38cf7f-52da-34e1-3098-f10175982eb4	01a201b7-ae7f-7f75-b4cd-4e57c03d2f86
2c81ff57-ac19-fe06-e6f3-2c5e5170d375	01a201b7-ae80-7fd3-9450-0c68cbea5696
ba38cf7f-52da-34e1-3098-f10175982eb4	01a201b7-ae87-7540-bd36-872bb7a4ec55
4b77f40e-9a5d-7c30-84eb-77d9ef57bb25	01a201b7-aec2-79af-aff4-22a028680f04
4b77f40e-9a5d-7c30-84eb-77d9ef57bb25	01a201b7-aec5-7a7b-bc5c-55a7bf5ef388
4b77f40e-9a5d-7c30-84eb-77d9ef57bb25	01a201b7-aec8-76e2-97a2-414464f57aa1
4b77f40e-9a5d-7c30-84eb-77d9ef57bb25	01a201b7-aedd-7579-9797-9a652c8ae851
4b77f40e-9a5d-7c30-84eb-77d9ef57bb25	01a201b7-aee1-79e8-98a7-af9fffff4c2b
4b77f40e-9a5d-7c30-84eb-77d9ef57bb25	01a201b7-aee9-7a84-8abd-7b87946fae26
\.


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.goose_db_version (id, version_id, is_applied, tstamp) FROM stdin;
1	0	t	2026-11-22 05:25:44.176393
2	1	t	2026-11-22 05:25:44.182566
3	2	t	2026-11-22 05:25:44.249163
4	3	t	2026-11-22 05:25:44.253782
5	4	t	2026-11-22 05:25:44.256372
\.


--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.history (subject, record, version, kind, action, at, entry, sealed, clear, mac) FROM stdin;
01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	1	contact	update	2026-11-22 05:25:44.772244+00	01a201b7-aec2-79af-aff4-22a028680f04	\\x01000501240198df23acaae4990348dd0e6e52dd8beaf90bc69e72152cff57ea679fef2fbad70a9408	{}	\\x455d2001f1fa269e896e2c66799a9bcecd91e502652df9670bd23058b9d87d05
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency (credential, key, body, status, kind, record, subject, created_at) FROM stdin;
\.


--
-- Data for Name: import_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.import_job (id, credential, kind, dry_run, state, report, started_at, finished_at) FROM stdin;
\.


--
-- Data for Name: interaction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.interaction (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, case_ref, at, channel, direction, kind, outcome, owner, team, region, score, duration_s, cost, currency) FROM stdin;
\.


--
-- Data for Name: key_bucket; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_bucket (bucket, version, generation, wrapped, created_at, since) FROM stdin;
01a201b7-ae7a-76cd-b2cd-f123db385b8d	2	2	\\x01db74e818df7a1e3e9ea989d475de73c34e604ae81c6760b9049874a3fbac0793d77025a8129a06fa391fe13b1b7c6bd69bab92a82b10f1f32bd38829	2026-11-22 05:25:44.698477+00	2
\.


--
-- Data for Name: key_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_job (name, target, cursor, report, started_at) FROM stdin;
\.


--
-- Data for Name: key_root; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_root (name, epoch, generation, wrapped, state, created_at) FROM stdin;
index	1	2	\\x017c596938f82afa39d29406ad210766da75ca1edde7a27b99aa69b48eb750649df85e6b877fa53be94c8afabb0e3240651f8f1e25d662ec1713aea11b	current	2026-11-22 05:25:44.442996+00
suppression	1	2	\\x017c05eceb16af05a9f7c590a9085847f8a67d42cd4cde69920568811973e9369dd3ba8d8d39b5f3eca10c57a5fe97543e17991a8aeda312cd91b42b38	current	2026-11-22 05:25:44.442996+00
rowmac	1	2	\\x01083dea17da42c581badb8113d92ca316bd609a0ae30a56a32fd0fc488f2af6c2692b80adacbee26e151e2514e6b2f9b954930fad006654c0e4eb3a46	current	2026-11-22 05:25:44.442996+00
\.


--
-- Data for Name: key_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_subject (subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version) FROM stdin;
01a201b7-ae7f-7ef1-81f6-1aa94eb24511	contact	\N	\N	\N	2026-11-22 05:25:44.704005+00	2026-11-22 05:25:44.712213+00	1	01a201b7-ae7a-76cd-b2cd-f123db385b8d	1
01a201b7-ae7a-76c5-936b-0f667de28707	contact	01a201b7-ae7a-76cd-b2cd-f123db385b8d	2	{"\\\\x01a4997f84e95bed1c65cb6c92ae543130e2eda7de96ed9dfb9eeaa10bf33f2dce1b44c989f9f0576b9ff940017ff4c2cf27b5422ffab90efea2f264a5","\\\\x01306e3717959be0bc38478eb5ee90cf208736f738f0f21434404c419cc6f34a9cc1abfa0d013361bd8d010f073586c468e7ed1f0be9e1cd192d2a488a","\\\\x0148f9b285c0e218eced1dca9b5452d39ac43ca8562b7f2251f878e6792c94a2aeff828d5d4ee008897fffa61561288c4f1b01fe4df6f2304bb9f84931","\\\\x013e5e42f64a2f001b0fa6d670302707271bd0c09c3a0b11287f1968a90018854d105537be03a5f7771bfb62a04f8b3c664c18b70360ac0d6e24cc7f41","\\\\x01adb47b94f2e729ea853319d816c43a7614fd5b76cfb4ebccf2d16963efd7e77f44df1a44dca6799ed522c6932d55553f786d6a09db004a2a639fcc0c","\\\\x01b1f2c7d6c43636cd65b0400ed7d427db454807d828461758bbed0dc51553f6309a2c9a8e024212a2125f4eb7fb3e1eb74d56414ea5b7867fbb4e1b2a","\\\\x01a5095e6e318a7a9754228aee2e7f824879c1684afc45cbfe27dad5a4f2730e364d2d321755fcf8a334516907cdf8519060e9b2778f46d9575df286b2","\\\\x011ecc56182aba042239b16bbfb7df03b8ea50f8db61fbcacb23ecd5056c1325957274d50dbfc8caa70c63f28b6185468f907e93e58ac68881038fa93f"}	2026-11-22 05:25:44.698988+00	\N	\N	\N	\N
01a201b7-ae7e-77d5-8316-fecc6e646b92	contact	01a201b7-ae7a-76cd-b2cd-f123db385b8d	2	{NULL,NULL,"\\\\x01f07b9b76668eab7ecee56e00688c01c7e45ad0b1d17c96e199a749bfa0b9859371ef2311c00839e840bc250c2cc5fd4c13a93bdeba696a2a7f3a54a9","\\\\x01cd7ff5b40d17add8b501ecf79c91a302bd6555d995d59d233e9bf807b376743c54d0403798250bfb43ef234b928b47891845fdbb4840594b298db647","\\\\x01b67c3b1c17724e2ecf70963c93b702e5b2212e465a3314554d768fea2950de2fbc01ee6d6951994bba83ec7e5202c9b05d5e74289da84910f972f0ed","\\\\x01812a8a7517919e270cf5cd7cf1064bc6796b9f0a62c2b41bb00cfad1ae4da44e5c54d2b22f2e41e6f6a2fda6c1e91a24f824f4f44cb1f652d12959bd","\\\\x0117e6caebdc830ee76b5a44d620a67b648486850746ad4cbf64a007c3711eaebd73fc71917424e8df3478e7f775473acf1066cfc00ed43df52472b7c2","\\\\x016d9f15dfb4b7d3269bec50ab05884d0c211476af37ddf2042feb7770cf237e51d8289c8ceba3f87e202d5bf99c8b858a4255dce0b39f68ce4d9754e4"}	2026-11-22 05:25:44.702531+00	\N	1	01a201b7-ae7a-76cd-b2cd-f123db385b8d	1
\.


--
-- Data for Name: key_tree; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_tree (one, generation, vault, fences, ended, flipped_at, epochs) FROM stdin;
t	2	36c4974e-c2fc-4c5b-9c67-9f89d6f4ef86	3	0	2026-11-22 05:25:44.737771+00	0
\.


--
-- Data for Name: log_intake; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake (id, actor, xid, leaf) FROM stdin;
01a201b7-ae6f-7ec5-a93a-6954b7bbc154	00000000-0000-0000-0000-000000000000	736	\\x7b2276223a312c226964223a2230316132303162372d616536662d376563352d613933612d363935346237626263313534222c2274696d65223a22323032362d31312d32325430353a32353a34342e3638373932335a222c22636c69656e74223a2230316132303162372d616536662d376465642d613261642d626366326236616565346466222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d
01a201b7-ae72-7d17-8082-6022a3c89675	00000000-0000-0000-0000-000000000000	737	\\x7b2276223a312c226964223a2230316132303162372d616537322d376431372d383038322d363032326133633839363735222c2274696d65223a22323032362d31312d32325430353a32353a34342e3639303831385a222c22636c69656e74223a2230316132303162372d616537322d376335662d623530312d396162386432393136613037222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d
01a201b7-ae77-7527-9ee5-8cd468e2e5ee	00000000-0000-0000-0000-000000000000	738	\\x7b2276223a312c226964223a2230316132303162372d616537372d373532372d396565352d386364343638653265356565222c2274696d65223a22323032362d31312d32325430353a32353a34342e3639353332325a222c22636c69656e74223a2230316132303162372d616537372d373463632d623233342d346536333164366464336133222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d
01a201b7-ae77-7dbf-8f88-9a0b92330fe8	00000000-0000-0000-0000-000000000000	739	\\x7b2276223a312c226964223a2230316132303162372d616537372d376462662d386638382d396130623932333330666538222c2274696d65223a22323032362d31312d32325430353a32353a34342e3639353835395a222c22636c69656e74223a2230316132303162372d616537372d376430622d383762622d303062666565396639613535222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d
01a201b7-ae78-7498-9b05-0804703186b8	00000000-0000-0000-0000-000000000000	740	\\x7b2276223a312c226964223a2230316132303162372d616537382d373439382d396230352d303830343730333138366238222c2274696d65223a22323032362d31312d32325430353a32353a34342e3639363238375a222c22636c69656e74223a2230316132303162372d616537382d373435322d616439332d643137363961356630643032222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d
01a201b7-ae78-7c3a-b754-5e0408bb9787	00000000-0000-0000-0000-000000000000	741	\\x7b2276223a312c226964223a2230316132303162372d616537382d376333612d623735342d356530343038626239373837222c2274696d65223a22323032362d31312d32325430353a32353a34342e3639363736345a222c22636c69656e74223a2230316132303162372d616537382d376239372d616637632d613133383931633534366636222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d
01a201b7-ae7a-738a-a5eb-166a25e249c1	da60f313-3348-f8c0-c6c0-a3c044fb162f	743	\\x7b2276223a312c226964223a2230316132303162372d616537612d373338612d613565622d313636613235653234396331222c2274696d65223a22323032362d31312d32325430353a32353a34342e3639383232315a222c226163746f72223a2264613630663331332d333334382d663863302d633663302d613363303434666231363266222c22636c69656e74223a2230316132303162372d616537382d373435322d616439332d643137363961356630643032222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2234623737663430652d396135642d376333302d383465622d373764396566353762623235225d2c2264657461696c73223a5b224152446864454172665959774b5156735f4131564674377557756d344f516b65395f63634b6c68326f4334546c576969467249466e3477717858662d55715f4f59785a667457356a73666d4f57784744624767734a6446757533435139586e6e7a3630456b58696a6e385863334e46574879565a50794d4e4c487431647876727756716e30623059225d7d5d2c227265636f7264223a225a6a6a6f52632d4b746836637338524d3431704c4b4b4a4e474877754d675842717162706466464b497255227d
01a201b7-ae7e-77fc-943b-58216e8a2ba8	da60f313-3348-f8c0-c6c0-a3c044fb162f	744	\\x7b2276223a312c226964223a2230316132303162372d616537652d373766632d393433622d353832313665386132626138222c2274696d65223a22323032362d31312d32325430353a32353a34342e3730323439395a222c226163746f72223a2264613630663331332d333334382d663863302d633663302d613363303434666231363266222c22636c69656e74223a2230316132303162372d616537382d373435322d616439332d643137363961356630643032222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2232633831666635372d616331392d666530362d653666332d326335653531373064333735225d2c2264657461696c73223a5b2241654a6b495173784e72345075644e474e53557a6857795a72304b41486f585a6a61654444326766767a73427a2d63426950704c70354a6e5166625f32756e5243397464544d7379477a4b36534d566b6b442d7579394a2d4866487356454e336b6779416d7831353238644d61624b77424230396d7152786c49696c6650396b6c584d4477517654225d7d5d2c227265636f7264223a224e4a684f7a5f41447661455a6c477869424a7259505a5553756232617971446d54305145566e614f384e6b227d
01a201b7-ae7f-7f75-b4cd-4e57c03d2f86	da60f313-3348-f8c0-c6c0-a3c044fb162f	745	\\x7b2276223a312c226964223a2230316132303162372d616537662d376637352d623463642d346535376330336432663836222c2274696d65223a22323032362d31312d32325430353a32353a34342e3730333936365a222c226163746f72223a2264613630663331332d333334382d663863302d633663302d613363303434666231363266222c22636c69656e74223a2230316132303162372d616537382d373435322d616439332d643137363961356630643032222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2262613338636637662d353264612d333465312d333039382d663130313735393832656234225d2c2264657461696c73223a5b22416232634f4b314638546b5a74687955434b6d5238592d354751596b4e7344777a396e464d635657547070776e693955476f454861746376482d39724d3168467972324861736a4e72507141742d644b4d3659307a5f364236435a2d487075525a7648575a7466715333747a4e5377745a673061675133474832364949536963643069387055556d225d7d5d2c227265636f7264223a224d7a634d715457577a6b54353761726f6d6451696c30324f523133466f344236656b655048776331527751227d
01a201b7-ae80-7fd3-9450-0c68cbea5696	0002833d-9c6b-de25-c169-c605d01968b8	747	\\x7b2276223a312c226964223a2230316132303162372d616538302d376664332d393435302d306336386362656135363936222c2274696d65223a22323032362d31312d32325430353a32353a34342e3730343938395a222c226163746f72223a2230303032383333642d396336622d646532352d633136392d633630356430313936386238222c22636c69656e74223a2230316132303162372d616537372d376430622d383762622d303062666565396639613535222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c22726561736f6e73223a5b226964656e74697479222c22636f6e74616374225d2c2267726f757073223a5b7b227375626a65637473223a5b2232633831666635372d616331392d666530362d653666332d326335653531373064333735225d7d5d7d
01a201b7-ae87-7540-bd36-872bb7a4ec55	0002833d-9c6b-de25-c169-c605d01968b8	748	\\x7b2276223a312c226964223a2230316132303162372d616538372d373534302d626433362d383732626237613465633535222c2274696d65223a22323032362d31312d32325430353a32353a34342e3731313332385a222c226163746f72223a2230303032383333642d396336622d646532352d633136392d633630356430313936386238222c22636c69656e74223a2230316132303162372d616537372d376430622d383762622d303062666565396639613535222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c2267726f757073223a5b7b227375626a65637473223a5b2262613338636637662d353264612d333465312d333039382d663130313735393832656234225d7d5d7d
01a201b7-aeb2-728c-95b7-3f2ce56dcd36	00000000-0000-0000-0000-000000000000	752	\\x7b2276223a312c226964223a2230316132303162372d616562322d373238632d393562372d336632636535366463643336222c2274696d65223a22323032362d31312d32325430353a32353a34342e3735343135395a222c22616374696f6e223a22666c6970222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c22726561736f6e73223a5b2264657374726f7965645f31225d7d
01a201b7-aec2-79af-aff4-22a028680f04	da60f313-3348-f8c0-c6c0-a3c044fb162f	754	\\x7b2276223a312c226964223a2230316132303162372d616563322d373961662d616666342d323261303238363830663034222c2274696d65223a22323032362d31312d32325430353a32353a34342e3737303630355a222c226163746f72223a2264613630663331332d333334382d663863302d633663302d613363303434666231363266222c22636c69656e74223a2230316132303162372d616537382d373435322d616439332d643137363961356630643032222c22616374696f6e223a22757064617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b226a6f625f7469746c65225d2c227375626a65637473223a5b2234623737663430652d396135642d376333302d383465622d373764396566353762623235225d2c2264657461696c73223a5b2241576c4e4b515030397a50464732684e6c38764c56434d4b7357754e4f63323474316f6943666f356b6d5a6d304e5845435165494c6c716a7955736947654c705a434c5732496f53305a62474f536f645a5f4e6e356244624656747770776252336649327778676c4d307948774e455765637a48626b616a50514e5f5a65484d34543741456b704b225d7d5d2c227265636f7264223a224f52465759366a65785164726a45667451535f6b426445784a7176575845364f55584e7132305754724c73227d
01a201b7-aec5-7a7b-bc5c-55a7bf5ef388	da60f313-3348-f8c0-c6c0-a3c044fb162f	755	\\x7b2276223a312c226964223a2230316132303162372d616563352d376137622d626335632d353561376266356566333838222c2274696d65223a22323032362d31312d32325430353a32353a34342e3737333635355a222c226163746f72223a2264613630663331332d333334382d663863302d633663302d613363303434666231363266222c22636c69656e74223a2230316132303162372d616537382d373435322d616439332d643137363961356630643032222c22616374696f6e223a22636f6e73656e74222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b227375626a65637473223a5b2234623737663430652d396135642d376333302d383465622d373764396566353762623235225d2c2264657461696c73223a5b2241512d3754694832615447423047546c344c764a42636465377939615430684556564b704f3075794e4c4f6f2d464a6e4e7630776154546f4c4d624e416934376a775f486533475f795f305839455367374f37427075464e44415f566a7563695554484e56332d735f6d46786d5052596f5851344d5959225d7d5d7d
01a201b7-aec8-76e2-97a2-414464f57aa1	65063c33-e105-0ae6-f7ca-746606ba4405	757	\\x7b2276223a312c226964223a2230316132303162372d616563382d373665322d393761322d343134343634663537616131222c2274696d65223a22323032362d31312d32325430353a32353a34342e3737363433305a222c226163746f72223a2236353036336333332d653130352d306165362d663763612d373436363036626134343035222c22636c69656e74223a2230316132303162372d616536662d376465642d613261642d626366326236616565346466222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22737570706f7274222c226261736973223a22636f6e7472616374222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c226d61736b223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65225d2c227375626a65637473223a5b2234623737663430652d396135642d376333302d383465622d373764396566353762623235225d2c2264657461696c73223a5b2241624d684667314b575a587a6d7051594572384266326a513775704266744174687a354366376e78477548616e676c6d4256635043734d32225d7d5d7d
01a201b7-aee1-79e8-98a7-af9fffff4c2b	fc834a31-490d-255b-26a3-d37f03bea6dd	761	\\x7b2276223a312c226964223a2230316132303162372d616565312d373965382d393861372d616639666666666634633262222c2274696d65223a22323032362d31312d32325430353a32353a34342e3830313631395a222c226163746f72223a2266633833346133312d343930642d323535622d323661332d643337663033626561366464222c22636c69656e74223a2230316132303162372d616537372d373463632d623233342d346536333164366464336133222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a226d61726b6574696e67222c226261736973223a22636f6e73656e74222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2234623737663430652d396135642d376333302d383465622d373764396566353762623235225d2c2264657461696c73223a5b2241586f774d534d3171627153336c30666a7336616a51556868756c3765613375644749676b47757a48494d455634424a4e6d69665a3875425f79426f7766504e5050543058794c39446a66396d5a37516f6335435066346144334273424d63615a4761596e6a6f4c4c5761615a58544d614553473833446a617866383767225d7d5d7d
01a201b7-aedd-7579-9797-9a652c8ae851	af665788-7482-84ed-0d79-dbb0902fd83b	759	\\x7b2276223a312c226964223a2230316132303162372d616564642d373537392d393739372d396136353263386165383531222c2274696d65223a22323032362d31312d32325430353a32353a34342e3739373334325a222c226163746f72223a2261663636353738382d373438322d383465642d306437392d646262303930326664383362222c22636c69656e74223a2230316132303162372d616537322d376335662d623530312d396162386432393136613037222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a2273616c6573222c226261736973223a226c65676974696d6174655f696e74657265737473222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2234623737663430652d396135642d376333302d383465622d373764396566353762623235225d2c2264657461696c73223a5b22415a505a64526233562d5345476d7372455132424449517336566446576a553271777032576c76733845657632785f4f6b62673273673365225d7d5d7d
01a201b7-aee9-7a84-8abd-7b87946fae26	0002833d-9c6b-de25-c169-c605d01968b8	762	\\x7b2276223a312c226964223a2230316132303162372d616565392d376138342d386162642d376238373934366661653236222c2274696d65223a22323032362d31312d32325430353a32353a34342e3830393635375a222c226163746f72223a2230303032383333642d396336622d646532352d633136392d633630356430313936386238222c22636c69656e74223a2230316132303162372d616537372d376430622d383762622d303062666565396639613535222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a62636563323931633461373739323034653830353432363138613364633764366531643133643739643537393363323336316630303861366234633563376131222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2234623737663430652d396135642d376333302d383465622d373764396566353762623235225d2c2264657461696c73223a5b224161704637706c495f6476596b43334c756578636c455344576d5f2d6c2d7668766a6846425a4f566d624c374e676b564846717943635067225d7d5d7d
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.review (subject, id, record, kind, index, at, resolved_at) FROM stdin;
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.revision (type, digest, body, created_at, first, mac) FROM stdin;
catalog	\\x435cb71d56213fac5332e69be888a4d8393f236806c313f7a56ee5bc76ff49c7	\\x23205468652064656661756c7420636174616c6f673a2077686f6d20612043524d206b6e6f77732c2077686174206f66207468656d2c207768792c20616e64206f6e2077686174206c6567616c2067726f756e642e0a2320497420697320796f75727320746f20656469742e205468726565207468696e6773206e65766572206368616e6765206f6e63652064617461206c69657320756e646572207468656d3a20746865206e756d626572206f662061206669656c642c207468650a23206e756d626572206f6620616e20696e646578206f72207365617263682c20616e642074686520776f7264696e67206f662061206e6f746963652076657273696f6e207468617420736f6d65626f647920686173207365656e2e20546f206368616e6765207468650a23206c6567616c206261736973206f66206120707572706f73652c206465636c61726520616e6f7468657220707572706f73652e0a0a76657273696f6e3a20310a0a2320576879206461746120697320757365642e206c6567616c5f6261736973206973206f6e65206f662047445052204172742e20362831292e2057697468206f6e5f63726561746520746865207661756c74207265636f72647320746865206261736973207768656e0a2320697420637265617465732061207375626a6563743b206f746865727769736520736f6d656f6e65207265636f7264732069742c206f722074686520706572736f6e20636f6e73656e74732e20726574656e74696f6e5f6461797320697320686f77206c6f6e670a232061667465722074686520707572706f736520656e64732e0a707572706f7365733a0a2020737570706f72743a0a202020207469746c653a20437573746f6d6572207365727669636520616e6420636f6d706c61696e74730a202020206c6567616c5f62617369733a20636f6e74726163740a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d6572436172650a202020206369746174696f6e3a2047445052204172742e20362831292862290a202073616c65733a0a202020207469746c653a2053616c657320746f2070656f706c652077686f20617265206f722061736b656420746f206265636f6d6520637573746f6d6572730a202020206c6567616c5f62617369733a206c65676974696d6174655f696e746572657374730a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d657252656c6174696f6e736869704d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292866290a202062696c6c696e673a0a202020207469746c653a20496e766f6963657320616e64207061796d656e74730a202020206c6567616c5f62617369733a20636f6e74726163740a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f647076235061796d656e744d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292862290a20206d61726b6574696e673a0a202020207469746c653a204f666665727320616e64206e6577730a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206368616e6e656c733a205b656d61696c2c2070686f6e652c20736d732c20706f73742c20736f6369616c5d0a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f647076234469726563744d61726b6574696e670a202020206369746174696f6e3a2047445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031330a2020616e616c79746963733a0a202020207469746c653a20416e616c79736973206f6620686f772070726f647563747320616e642073657276696365732061726520757365640a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a20202020726574656e74696f6e5f646179733a203339350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623536572766963655573616765416e616c79746963730a202020206369746174696f6e3a2047445052204172742e20362831292861290a2020636f6d706c69616e63653a0a202020207469746c653a20416e73776572696e6720666f7220646174612070726f74656374696f6e2c20746f2070656f706c6520616e6420617574686f7269746965730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234c6567616c436f6d706c69616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528322920616e64204172742e20313220746f2032320a20206c6567616c3a0a202020207469746c653a20526574656e74696f6e2064757469657320616e64206c6567616c20636c61696d730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623446973707574654d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863290a20206f7065726174696f6e733a0a202020207469746c653a204b656570696e67207265636f72647320636f72726563742c20696d706f7274732c20616e642070726f6f66206f6620636f6e73656e740a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076235265636f72644d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528312928642920616e64204172742e20372831290a202061646d696e697374726174696f6e3a0a202020207469746c653a2052756e6e696e67207468652073797374656d207365637572656c790a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234f7267616e69736174696f6e476f7665726e616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e2033320a202073656c665f736572766963653a0a202020207469746c653a2050656f706c6520736565696e6720616e6420636f7272656374696e6720776861742069732068656c642061626f7574207468656d0a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f6470762352696768747346756c66696c6d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e20313520616e642031360a0a23204e616d657320666f72206c69737473206f6620707572706f7365732c2075736564206279206669656c64732062656c6f772e0a707572706f73655f736574733a0a20206964656e746974793a205b737570706f72742c2073616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202062697274683a205b62696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202072656163683a205b737570706f72742c2073616c65732c206d61726b6574696e672c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202064656c69636174653a205b636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206e6f7465733a205b737570706f72742c2073616c65732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206d6f6e65793a205b73616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206265686176696f75723a205b737570706f72742c2073616c65732c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202065766572797468696e673a0a202020205b737570706f72742c2073616c65732c2062696c6c696e672c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2061646d696e697374726174696f6e2c2073656c665f736572766963655d0a0a2320576861742074686520706f6c696379206b6e6f77732070656f706c6520616e642070726f6772616d732061732c20616e642074686520707572706f7365732065616368206973206d65616e7420666f722e204120706172746e657220636f6d70616e7927732070726f6772616d20686f6c64730a232074686520726f6c65206f662069747320707572706f73653b2074686174206974206973206120706172746e6572277320697320746865206b696e64206f66206974732063726564656e7469616c2e0a726f6c65733a0a2020737570706f72743a207b7469746c653a20437573746f6d657220736572766963652c20707572706f7365733a205b737570706f72745d7d0a202073616c65733a207b7469746c653a2053616c65732c20707572706f7365733a205b73616c65735d7d0a20206d61726b6574696e673a207b7469746c653a204d61726b6574696e672c20707572706f7365733a205b6d61726b6574696e675d7d0a202062696c6c696e673a207b7469746c653a20496e766f6963696e672c20707572706f7365733a205b62696c6c696e675d7d0a2020616e616c7973743a207b7469746c653a20416e616c797369732c20707572706f7365733a205b616e616c79746963735d7d0a20206f6666696365723a207b7469746c653a20446174612070726f74656374696f6e2c20707572706f7365733a205b636f6d706c69616e63655d7d0a2020636f756e73656c3a207b7469746c653a204c6567616c20636c61696d732c20707572706f7365733a205b6c6567616c5d7d0a2020696d706f72743a207b7469746c653a20496d706f72747320616e642077656220666f726d732c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a2020706f7274616c3a207b7469746c653a20466f726d7320696e2077686963682070656f706c6520636f6e73656e742c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a20206f70657261746f723a207b7469746c653a2052756e6e696e67207468652073797374656d2c20707572706f7365733a205b61646d696e697374726174696f6e5d7d0a2020637573746f6d65723a207b7469746c653a2050656f706c652061736b696e672061626f7574207468656d73656c7665732c20707572706f7365733a205b73656c665f736572766963655d7d0a0a2320576861742070656f706c652072656164207768656e207468657920636f6e73656e742e20436f6e73656e74206576656e74732063617272792069642c2076657273696f6e2c206c616e677561676520616e6420746865205348412d323536206f662074686520746578742e0a6e6f74696365733a0a20202d2069643a206d61726b6574696e670a2020202076657273696f6e3a20310a20202020707572706f7365733a205b6d61726b6574696e675d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f2073656e6420796f75206f666665727320616e64206e6577732061626f7574206f75722070726f64756374732e2043686f6f736520686f77207765206d617920726561636820796f753a20627920652d6d61696c2c0a202020202020202070686f6e652c2074657874206d6573736167652c20706f7374206f7220736f6369616c206e6574776f726b732e20536179696e67206e6f20686173206e6f20646973616476616e746167652e20596f752063616e20776974686472617720796f75720a2020202020202020636f6e73656e7420617420616e792074696d652c20617320656173696c7920617320796f7520676176652069743b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2049686e656e20416e6765626f746520756e64204e657569676b656974656e207a7520756e736572656e2050726f64756b74656e2073656e64656e2e2057c3a4686c656e205369652c2077696520776972205369652065727265696368656e0a202020202020202064c3bc7266656e3a2070657220452d4d61696c2c2054656c65666f6e2c20534d532c20506f7374206f64657220696e20736f7a69616c656e204e65747a7765726b656e2e2045696e204e65696e20686174206b65696e65204e6163687465696c652e205369650a20202020202020206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974206562656e736f2065696e66616368207769646572727566656e2c207769652053696520736965206765676562656e20686162656e3b207761732062697320646168696e0a2020202020202020676573636861682c20626c656962742072656368746dc3a4c39f69672e0a20202d2069643a20616e616c79746963730a2020202076657273696f6e3a20310a20202020707572706f7365733a205b616e616c79746963735d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f20616e616c79736520686f7720796f7520757365206f75722070726f647563747320616e642073657276696365732c20746f20696d70726f7665207468656d2e20536179696e67206e6f20686173206e6f0a2020202020202020646973616476616e746167652e20596f752063616e20776974686472617720796f757220636f6e73656e7420617420616e792074696d653b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2061757377657274656e2c207769652053696520756e736572652050726f64756b746520756e64204469656e737465206e75747a656e2c20756d20736965207a75207665726265737365726e2e2045696e204e65696e206861740a20202020202020206b65696e65204e6163687465696c652e20536965206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974207769646572727566656e3b207761732062697320646168696e20676573636861682c20626c656962740a202020202020202072656368746dc3a4c39f69672e0a0a6b696e64733a0a2020636f6e746163743a0a20202020646f633a204120706572736f6e2e0a20202020706174683a20636f6e74616374730a202020207461626c653a20636f6e746163740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a202020202020676976656e5f6e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202066616d696c795f6e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202062697274685f646174653a207b6e756d6265723a20332c20747970653a20646174652c20636c6173733a206964656e746974792c206d61736b3a20646174652c20707572706f7365733a2062697274687d0a20202020202067656e6465723a0a20202020202020206e756d6265723a20340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a207370656369616c0a2020202020202020707572706f7365733a2064656c69636174650a202020202020202076616c7565733a205b66656d616c652c206d616c652c206e6f6e5f62696e6172792c206f746865722c20756e646973636c6f7365645d0a2020202020206a6f625f7469746c653a207b6e756d6265723a20352c20747970653a206e616d652c20636c6173733a206964656e746974792c20707572706f7365733a206964656e746974797d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20360a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20332c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f66207468697320706572736f6e20696e20616e6f746865722073797374656d2e0a2020202020206c616e67756167653a207b6e756d6265723a2032302c20747970653a206c616e67756167652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020736f757263653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7765622c2070686f6e652c20656d61696c2c2073686f702c206576656e742c20726566657272616c2c20706172746e65722c2063616d706169676e2c20696d706f72742c206f746865725d0a2020202020206f776e65723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7669702c206e6577736c65747465722c206576656e742c20747269616c2c20706172746e65722c2070726573732c207265666572656e63652c2061745f7269736b2c2077696e5f6261636b2c20646f5f6e6f745f63616c6c5d0a20202020202073746167653a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646563696465733a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b737573706563742c2070726f73706563742c2066697273745f74696d652c207265706561742c20636c69656e742c206d656d6265722c206164766f636174652c20706172746e65722c20656e6465645d0a2020202020206163636f756e743a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a207265660a20202020202020207265663a206163636f756e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a20546865206f7267616e69736174696f6e207468697320706572736f6e20776f726b7320666f722e0a2020202073656172636865733a0a2020202020207375726e616d655f696e697469616c3a207b6e756d6265723a2032302c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c20676976656e5f6e616d653a20696e697469616c7d7d0a2020202020207375726e616d655f62697274685f796561723a207b6e756d6265723a2032312c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c2062697274685f646174653a20796561727d7d0a0a2020636f6e746163745f706f696e743a0a20202020646f633a204f6e6520776179206f66207265616368696e67206120706572736f6e2e0a202020207461626c653a20636f6e746163745f706f696e740a20202020706172656e743a20636f6e746163740a20202020706172656e745f6c6973743a20636f6e746163745f706f696e74730a202020206669656c64733a0a2020202020206b696e643a0a20202020202020206e756d6265723a20310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202076616c7565733a205b656d61696c2c2070686f6e652c20706f73742c20736f6369616c5d0a20202020202076616c75653a0a20202020202020206e756d6265723a20320a202020202020202072657175697265643a20747275650a2020202020202020707572706f7365733a2072656163680a202020202020202062793a0a202020202020202020206669656c643a206b696e640a202020202020202020207368617065733a0a202020202020202020202020656d61696c3a0a2020202020202020202020202020747970653a20656d61696c0a2020202020202020202020202020636c6173733a20636f6e746163742e656d61696c0a20202020202020202020202020206d61736b3a20656d61696c0a2020202020202020202020202020696e6465783a207b6e756d6265723a20312c206e6f726d616c697365723a20656d61696c2c20756e697175653a2076657269666965647d0a20202020202020202020202070686f6e653a0a2020202020202020202020202020747970653a2070686f6e650a2020202020202020202020202020636c6173733a20636f6e746163742e70686f6e650a20202020202020202020202020206d61736b3a2070686f6e650a2020202020202020202020202020696e6465783a207b6e756d6265723a20322c206e6f726d616c697365723a2070686f6e652c20756e697175653a2076657269666965647d0a202020202020202020202020706f73743a207b747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73747d0a202020202020202020202020736f6369616c3a207b747970653a20736f6369616c2c20636c6173733a20636f6e746163742e736f6369616c2c206d61736b3a20736f6369616c7d0a20202020202076657269666965643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a20626f6f6c0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202064656661756c743a2066616c73650a2020202020202020646563696465733a20747275650a2020202020202020646f633a2054686520706572736f6e206861732073686f776e207468617420746869732072656163686573207468656d2e0a2020202020207072656665727265643a207b6e756d6265723a20342c20747970653a20626f6f6c2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2064656661756c743a2066616c73657d0a2020202020206c6162656c3a0a20202020202020206e756d6265723a20350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202076616c7565733a205b776f726b2c20686f6d652c206d6f62696c652c206f746865725d0a0a20206163636f756e743a0a20202020646f633a20416e206f7267616e69736174696f6e2e2049742069732061207375626a65637420746f6f2c2073696e63652069742063616e206265206120736f6c65207472616465722e0a20202020706174683a206163636f756e74730a202020207461626c653a206163636f756e740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020206e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974792c2072657175697265643a20747275657d0a202020202020646f6d61696e3a0a20202020202020206e756d6265723a20320a2020202020202020747970653a20646f6d61696e0a2020202020202020636c6173733a20636f6e746163742e736f6369616c0a2020202020202020707572706f7365733a2072656163680a2020202020202020696e6465783a207b6e756d6265723a20342c206e6f726d616c697365723a2065786163747d0a2020202020207461785f69643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020707572706f7365733a206d6f6e65790a2020202020202020696e6465783a207b6e756d6265723a20352c206e6f726d616c697365723a2065786163747d0a202020202020616464726573733a207b6e756d6265723a20342c20747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73742c20707572706f7365733a2072656163687d0a202020202020696e6475737472793a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a0a202020202020202020202d206167726963756c747572650a202020202020202020202d206175746f6d6f746976650a202020202020202020202d20636f6e737472756374696f6e0a202020202020202020202d20656475636174696f6e0a202020202020202020202d20656e657267790a202020202020202020202d2066696e616e63650a202020202020202020202d20666f6f640a202020202020202020202d20676f7665726e6d656e740a202020202020202020202d206865616c74680a202020202020202020202d20686f73706974616c6974790a202020202020202020202d206c6f676973746963730a202020202020202020202d206d616e75666163747572696e670a202020202020202020202d206d656469610a202020202020202020202d206e6f6e70726f6669740a202020202020202020202d2070726f66657373696f6e616c5f73657276696365730a202020202020202020202d207265616c5f6573746174650a202020202020202020202d2072657461696c0a202020202020202020202d20736f6674776172650a202020202020202020202d2074656c65636f6d6d756e69636174696f6e730a202020202020202020202d2074726176656c0a202020202020202020202d206f746865720a20202020202073697a653a207b6e756d6265723a2032312c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20646f633a204e756d626572206f6620656d706c6f796565732e7d0a202020202020706172656e743a207b6e756d6265723a2032322c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202072656c6174696f6e3a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b637573746f6d65722c20737570706c6965722c20706172746e65722c20636f6d70657469746f725d0a2020202020206f776e65723a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6b65795f6163636f756e742c20747269616c2c20706172746e65722c207265666572656e63652c207075626c69635f736563746f722c2061745f7269736b2c2077696e5f6261636b5d0a0a2020636173653a0a20202020646f633a204120726571756573742c20636f6d706c61696e742c2072657475726e2c207175657374696f6e206f72207265706169722e0a20202020706174683a2063617365730a202020207461626c653a20636173655f7265636f72640a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a2020202020206465736372697074696f6e3a207b6e756d6265723a20312c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a2020202020207265736f6c7574696f6e3a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206e756d6265723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c207365727665723a20747275652c2066696c7465723a20747275657d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b726571756573742c20636f6d706c61696e742c2072657475726e2c20696e666f726d6174696f6e2c207265706169725d0a2020202020207072696f726974793a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206e6f726d616c0a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6c6f772c206e6f726d616c2c20686967682c20757267656e745d0a2020202020207374617475733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206f70656e0a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b6f70656e2c20696e5f70726f67726573732c2077616974696e672c207265736f6c7665642c20636c6f7365645d0a20202020202071756575653a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2032372c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020206f70656e65645f61743a207b6e756d6265723a2033302c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202066697273745f726573706f6e73655f61743a207b6e756d6265723a2033312c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020207265736f6c7665645f61743a207b6e756d6265723a2033322c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206475655f61743a207b6e756d6265723a2033332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020726f6f745f63617573653a0a20202020202020206e756d6265723a2033340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a0a202020202020202020202d206465666563740a202020202020202020202d20776561720a202020202020202020202d2064657369676e0a202020202020202020202d20696e7374616c6c6174696f6e0a202020202020202020202d2075736167650a202020202020202020202d2064656c69766572790a202020202020202020202d2077726f6e675f6974656d0a202020202020202020202d20646f63756d656e746174696f6e0a202020202020202020202d2062696c6c696e670a202020202020202020202d20736572766963650a202020202020202020202d20756e6b6e6f776e0a202020202020202020202d206f746865720a0a2020696e746572616374696f6e3a0a20202020646f633a204f6e6520636f6e746163742077697468206120637573746f6d65722c206f6e20616e79206368616e6e656c2e2054686520686973746f7279206973206f6e6c7920616464656420746f2e0a20202020706174683a20696e746572616374696f6e730a202020207461626c653a20696e746572616374696f6e0a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a20202020617070656e645f6f6e6c793a20747275650a2020202064656661756c745f736f72743a202d61740a202020206669656c64733a0a20202020202073756d6d6172793a207b6e756d6265723a20312c20747970653a20746578742c206d61785f6c656e6774683a203230302c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020626f64793a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020636173655f7265663a207b6e756d6265723a2032322c20747970653a207265662c207265663a20636173652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202061743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206368616e6e656c3a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b70686f6e652c207765622c20706f732c20656d61696c2c20636861742c20736d732c20706f73742c2076697369742c20736f6369616c5d0a202020202020646972656374696f6e3a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b696e626f756e642c206f7574626f756e642c20696e7465726e616c5d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b63616c6c2c206d6573736167652c2076697369742c20636c69636b2c20766965772c207375727665792c2075736167652c2073656c665f736572766963652c20646973636c6f737572655d0a2020202020206f7574636f6d653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b616e7377657265642c206e6f5f616e737765722c206c6566745f6d6573736167652c2073656e742c2064656c6976657265642c20626f756e6365642c20636f6d706c657465642c20666f6c6c6f775f75702c206465636c696e65642c206f707465645f6f75745d0a2020202020206f776e65723a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a20202020202073636f72653a0a20202020202020206e756d6265723a2033310a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a2054686520616e7377657220746f206120737572766579207175657374696f6e2c206f7220616e6f74686572206d656173757265206f662074686520637573746f6d6572277320736964652e0a2020202020206475726174696f6e5f733a207b6e756d6265723a2033322c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a205365636f6e64732e7d0a202020202020636f73743a207b6e756d6265723a2033332c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e7d0a20202020202063757272656e63793a207b6e756d6265723a2033342c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e677d0a	2026-11-22 05:25:44.51522+00	1	\\x8f0cd18bd0e2d125cb8ac5ae226274e9c0123b9fe28d6dbd1bdfd9ba904f8af6
policy	\\x1efdf08c7e41f2885bb33930c8e76fc6de1bb93cc6e5601c70bc2069408d323f	\\x7b227465616d2e7265676f223a2223204d455441444154415c6e23207469746c653a2044656661756c7420706f6c696379206f662061207465616d5c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742e2041207265717565737420697320616e737765726564207768656e20746865206163746f7220686f6c64732074686520707572706f7365277320726f6c652028616374696e67292c2074686520726f77206c69657320696e5c6e2320202069747320726567696f6e732028696e5f73636f7065292c2074686520726f6c65206d617920646f207468697320746f2074686973206b696e642028616c6c6f776564292c20616e6420746865207375626a6563742068617320746865206261736973207468655c6e23202020707572706f7365207265737473206f6e202867726f756e646564292e2057686174206c6561766573207468656e2069732061206d6174746572206f66206669656c6420636c61737365732e20546865206775617264206f6e6c79206e6172726f777320746869732e5c6e235c6e232020205468726565206b696e6473206f662063616c6c65723a20796f7572206f776e2070726f6772616d732028616374696e67292c2074686f7365206f66206120706172746e657220636f6d70616e792028706172746e6572696e67292c20616e6420637573746f6d6572735c6e2320202077686f20726561642061626f7574207468656d73656c7665732028616374696e6720666f722073656c665f73657276696365292e2057686174206d757374206e6576657220636f6d65206f6620616e2065646974207374616e647320696e5c6e232020207465616d5f70726f6f66732e7265676f3b2074686520726f777320746861742073686f7720656163682072756c6520617420776f726b2061726520696e207465616d5f746573742e7265676f2e5c6e7061636b6167652074616369742e7465616d5c6e5c6e696d706f7274207265676f2e76325c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686f5c6e5c6e23204f6e6520726f6c652070657220707572706f73653a20612063726564656e7469616c2074686174207365727665732074776f20707572706f73657320686f6c64732074776f20726f6c65732e204265796f6e64207468697320612063726564656e7469616c20636172726965735c6e232069747320707572706f7365733b20746865207661756c74207265667573657320616e79206f74686572206265666f72652069742061736b7320686572652e5c6e726f6c655f6f66203a3d207b5c6e5c745c22737570706f72745c223a205c22737570706f72745c222c5c6e5c745c2273616c65735c223a205c2273616c65735c222c5c6e5c745c226d61726b6574696e675c223a205c226d61726b6574696e675c222c5c6e5c745c2262696c6c696e675c223a205c2262696c6c696e675c222c5c6e5c745c22616e616c79746963735c223a205c22616e616c7973745c222c5c6e5c745c22636f6d706c69616e63655c223a205c226f6666696365725c222c5c6e5c745c226c6567616c5c223a205c22636f756e73656c5c222c5c6e5c745c226f7065726174696f6e735c223a205c22696d706f72745c222c5c6e5c745c2261646d696e697374726174696f6e5c223a205c226f70657261746f725c222c5c6e5c745c2273656c665f736572766963655c223a205c22637573746f6d65725c222c5c6e7d5c6e5c6e686f6c64735f726f6c6520696620726f6c655f6f665b696e7075742e707572706f73655d20696e20696e7075742e6163746f722e726f6c65735c6e5c6e616374696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c746e6f742066726f6d5f706172746e65725c6e7d5c6e5c6e232050726f6772616d73206f6620616e6f7468657220636f6d70616e792e2054686579206765742074686520707572706f736573206e616d6564206865726520616e64206e6f206f746865722e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e706172746e65725f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c227d5c6e5c6e706172746e6572696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c7466726f6d5f706172746e65725c6e5c74696e7075742e707572706f736520696e20706172746e65725f707572706f7365735c6e7d5c6e5c6e23204120666f726d206f7220706f7274616c207468726f75676820776869636820637573746f6d65727320616e7377657220666f72207468656d73656c7665732e5c6e706f7274616c206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c745c22706f7274616c5c2220696e20696e7075742e6163746f722e726f6c65735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20776869636820726f77735c6e5c6e2320526567696f6e732064656369646520666f72206576657279626f64792e205465616d732064656369646520666f722074686520707572706f736573207468617420796f7520656e74657220686572653b206120726f7720697320616c736f20697473206f776e657227732c20616e64207468655c6e23207661756c7420636f6d706172657320746865206f776e65722077697468207468652063726564656e7469616c27732069642e20556e646572206120707572706f736520696e207465616d5f726f77735f6f6e6c792c20726f7773206f66206f74686572207465616d7320646f206e6f745c6e232065786973742e20556e646572206f6e6520696e206d61736b65645f6265796f6e645f7465616d207468657920646f2c20776974682061646472657373657320616e6420616d6f756e7473206d61736b656420776865726576657220612072756c652062656c6f772061736b7320666f725c6e2320606e656172603b20617320736869707065642c2074686f7365206f662073616c657320646f2e5c6e7465616d5f726f77735f6f6e6c79203a3d2073657428295c6e5c6e6d61736b65645f6265796f6e645f7465616d203a3d2073657428295c6e5c6e6f665f7465616d20696620696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e5c6e6d696e65206966206f665f7465616d5c6e5c6e6d696e6520696620696e7075742e7265636f72642e6f776e6572203d3d20696e7075742e6163746f722e69645c6e5c6e6e656172206966206d696e655c6e5c6e6e656172206966206e6f7420696e7075742e707572706f736520696e206d61736b65645f6265796f6e645f7465616d5c6e5c6e2320576974686f75742061207265636f7264207468657265206973206e6f20726f7720746f206265206f7574206f662073636f70653a2074686520686f73742073656e6473206e6f6e6520776865726520616e20616374696f6e20636f6e6365726e73206e6f20726f772e5c6e696e5f73636f7065206966206e6f7420696e7075742e7265636f72645c6e5c6e696e5f73636f7065206966207b5c6e5c74696e5f726567696f6e5c6e5c74696e5f7465616d5c6e5c74696e7075742e707572706f736520213d205c2273656c665f736572766963655c225c6e7d5c6e5c6e2320437573746f6d65727320726561636820776861742069732061626f7574207468656d73656c7665732c207768657265766572206974206c6965732e5c6e696e5f73636f7065206966206f776e5c6e5c6e696e5f73636f706520696620656d657267656e63795c6e5c6e696e5f726567696f6e206966205c222a5c2220696e20696e7075742e6163746f722e726567696f6e735c6e5c6e232041207265636f726420776974686f7574206120726567696f6e2062656c6f6e677320746f206e6f626f6479206275742074686f73652077686f20686f6c6420657665727920726567696f6e2e5c6e696e5f726567696f6e20696620696e7075742e7265636f72642e726567696f6e20696e20696e7075742e6163746f722e726567696f6e735c6e5c6e23204120706172746e657220676574732077686174207761732061737369676e656420746f206f6e65206f6620697473207465616d732e5c6e696e5f7465616d206966206f665f7465616d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746d696e655c6e7d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746e6f7420696e7075742e707572706f736520696e207465616d5f726f77735f6f6e6c795c6e7d5c6e5c6e232047445052204172742e2031353a207468652063726564656e7469616c206e616d657320746865206f6e65207375626a656374207468617420697420616e737765727320666f722e5c6e6f776e206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e2320427265616b2d676c6173733a20746865207661756c742073656e64732061207469636b6574206f6e6c792077686572652061207365636f6e6420706572736f6e206772616e7465642074686973206163746f7220746869732076657279207375626a6563742c20666f722061206665775c6e2320686f7572732e204974206f70656e732072656164696e672c20696e20616e7920726567696f6e20616e64207465616d3b20746865206775617264207365657320746f207468652066756c6c207265636f726420616e642074656c6c7320746865206f6666696365722e5c6e656d657267656e6379206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74616374696e675c6e5c74696e7075742e707572706f736520696e20656d657267656e63795f707572706f7365735c6e5c74696e7075742e616374696f6e203d3d205c22726561645c225c6e7d5c6e5c6e656d657267656e63795f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e232057686f2067657473207468697320666172206d6179206b6e6f77207468617420746865207265636f7264206578697374732c20616e6420697320746f6c642077687920697420737461797320636c6f7365642e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706172746e6572696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706f7274616c5c6e5c74696e5f73636f70655c6e7d5c6e5c6e23204e6f7468696e672065786973747320796574207768656e2061207375626a65637420697320637265617465642c20736f207468657265206973206e6f7468696e6720746f20686964652e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d617920626520646f6e652c20627920707572706f736520616e64206b696e645c6e5c6e65766572795f6b696e64203a3d207b5c222a5c227d5c6e5c6e6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c22726561737369676e5c223a207b5c22636f6e746163745c222c205c226163636f756e745c227d2c5c6e5c747d2c5c6e5c745c226d61726b6574696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2262696c6c696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22616e616c79746963735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2261756469745c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c227265766965775c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226c6567616c5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226f7065726174696f6e735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a2065766572795f6b696e642c5c6e5c745c745c227570646174655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c22696d706f72745c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e745c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c2264656c6574655c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c2261637469766174655c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2273656c665f736572766963655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745f706f696e745c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22636173655c227d2c5c6e5c747d2c5c6e7d5c6e5c6e23204120726570616972657220726561647320616e6420636c6f736573207468652063617365732069742077617320676976656e3b206120726573656c6c657220666f6c6c6f77732069747320637573746f6d65727320616e64206e6f74657320776861742077617320736169642e5c6e706172746e65725f6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636173655c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74616374696e675c6e5c746772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74706172746e6572696e675c6e5c74706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c745c222a5c2220696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e6b696e6420696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c745c222a5c2220696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e6b696e6420696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e2320416e20696d706f72742074616b6573206261636b20776861742069742077726f74652c20796574206e657665722061207375626a6563743a207468617420697320616e20657261737572652c2077697468206974732066656e63652e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74696e7075742e616374696f6e203d3d205c2264656c6574655c225c6e5c746e6f7420696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706f7274616c5c6e5c74696e7075742e616374696f6e203d3d205c22636f6e73656e745c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206c6567616c2062617369735c6e5c6e72657374735f6f6e5f6261736973203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e67726f756e646564206966206e6f7420696e7075742e707572706f736520696e2072657374735f6f6e5f62617369735c6e5c6e67726f756e64656420696620696e7075742e7265636f72642e62617365735b646174612e636174616c6f672e707572706f7365735b696e7075742e707572706f73655d2e6c6567616c5f62617369735d203d3d20747275655c6e5c6e2320412070726f73706563742077686f2077726974657320696e2069732068656c706564206265666f7265207468657265206973206120636f6e74726163742e5c6e67726f756e646564206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74696e7075742e7265636f72642e62617365732e6c65676974696d6174655f696e74657265737473203d3d20747275655c6e7d5c6e5c6e2320546865206261736973206f662061206e6577207375626a656374206973207265636f72646564207769746820697473206372656174696f6e2e5c6e67726f756e646564206966207b5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2076697369626c655c6e5c6e76697369626c65206966207b5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c7467726f756e6465645c6e7d5c6e5c6e23205769746864726177696e67206e65656473206e6f206d6f7265207468616e207265616368696e6720746865207265636f72643a206e6f2062617369732c206e6f206772616e742e5c6e76697369626c65206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74696e7075742e616374696f6e203d3d205c2277697468647261775c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6f74206e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204e6f206e616d65733a20636f6e73656e7420746f206265207772697474656e20746f206973206e6f7420636f6e73656e7420746f206265206b6e6f776e2e205468652067756172642064726f707320746865206368616e6e656c73206e6f742061677265656420746f2e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23205c227370656369616c5c22207374696c6c206e656564732077686174207468652067756172642061736b7320666f722e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c22206966207b5c6e5c74696e7075742e707572706f736520696e207b5c226f7065726174696f6e735c222c205c2261646d696e697374726174696f6e5c227d5c6e5c74616374696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204172742e2031353a2065766572797468696e6720746861742069732068656c642c2061626f7574206f6e6573656c662e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204120706172746e6572206b6e6f77732069747320637573746f6d6572732062792077686174206974207761732061737369676e65643a206e616d6573206d61736b65642c206164647265737365732061732070736575646f6e796d7320746861742069742063616e206a6f696e2062792e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c2220696620706172746e6572696e675c6e5c6e636c65617220636f6e7461696e73205c22636f6e74656e745c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74706172746e6572696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74656d657267656e63795c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206b657973206f662061206c6f6f6b2d75705c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c226f7065726174696f6e735c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e6d6174636820636f6e7461696e73205c22636f6e746163742e656d61696c5c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d6179206265207365745c6e5c6e77726974696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e23204465636973696f6e732072657374206f6e20746865736520617474726962757465732e204f6e2061207265636f72642074686174206578697374732074686579206368616e676520627920726561737369676e20616c6f6e652e5c6e61737369676e696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e73205c2265787465726e616c5f7265665c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23204172742e2031363a2070656f706c6520636f7272656374207768617420697320736169642061626f7574207468656d73656c7665732c206669656c64206279206669656c642e205265666572656e63657320746f206f746865722073797374656d732c2074686520776f726473206f665c6e2320796f757220737461666620616e642077686174206465636973696f6e732072657374206f6e20617265206e6f7420616d6f6e672069742e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c227d5c6e5c74736f6d65206320696e207b5c6e5c745c745c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226a6f625f7469746c655c222c205c226e616d655c222c205c226c616e67756167655c222c205c226465736372697074696f6e5c222c205c226c6162656c5c222c205c227072656665727265645c222c5c6e5c747d207c206164647265737365735c6e7d5c6e5c6e232057686174206b696e64206f6620636f6e7461637420706f696e742069742069732c2069732073616964207768656e2069742069732061646465642e5c6e777269746520636f6e7461696e73205c226b696e645c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e7320666f722061207265667573616c5c6e5c6e2320412062617369732068656c7073206f6e6c792077686572652074686520726f6c65206d617920616374206f6e206f6e652e5c6e726561736f6e7320636f6e7461696e73205c226e6f5f62617369735c22206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c746e6f742067726f756e6465645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22707572706f73655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22726f6c655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f74206f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c226e6f745f796f7572735c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f7420696e5f73636f70655c6e7d5c6e222c227465616d5f70726f6f66732e7265676f223a2223204d455441444154415c6e23207469746c653a2057686174207468652064656661756c7420706f6c6963792070726f6d697365735c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742077697468207465616d2e7265676f2c20616e6420746f2061646420746f2e20456163682072756c65206d61726b656420606e65766572602064657363726962657320736f6d657468696e672074686174206d7573742062655c6e23202020696d706f737369626c653b206120706f6c69637920756e64657220776869636820697420697320706f737369626c6520697320726566757365642c207769746820616e206578616d706c652e2057686174206e6f20706f6c6963792063616e20646f2c2077686f657665725c6e232020207772697465732069742c2069732070726f76656e2062657369646520746865736520616e64207374616e647320696e207468652067756172642e5c6e7061636b6167652074616369742e7465616d2e70726f6f66735c6e5c6e696d706f7274207265676f2e76325c6e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6e616d657320636f6e7461696e732063206966207b5c6e5c74736f6d6520636c6173735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e2320496e20616e7920666f726d3a20636c6561722c206d61736b6564206f7220617320612070736575646f6e796d2e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e746f6b656e5b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e657665722067657473207370656369616c2063617465676f72696573206f7220616d6f756e74732c20696e20616e7920666f726d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f616d6f756e7473206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c227370656369616c5c222c205c2266696e616e6369616c5c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c746c65617665735b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220676574732061206e616d652c2061207265666572656e6365206f7220616e206164647265737320696e20636c6561725c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220726561636865732061207265636f7264206f6620616e6f74686572207465616d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706172746e65725f6265796f6e645f7465616d206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572207265616368657320736f6d65626f647920656c73652773207265636f72645c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352834292c204172742e2033325c227d5c6e637573746f6d65725f736565735f616e6f74686572206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572206368616e6765732077686174206465636973696f6e732072657374206f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031362c204172742e2033325c227d5c6e637573746f6d65725f64656369646573206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c226964656e746974795c227d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204d61726b6574696e67206e65766572207365657320616e797468696e67206f66206120706572736f6e2077686f20686173206e6f7420636f6e73656e74656420746f206d61726b6574696e675c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031335c227d5c6e6d61726b6574696e675f776974686f75745f636f6e73656e74206966207b5c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74736f6d65206320696e206e616d65735c6e5c746c65617665735b635d5c6e5c746e6f7420696e7075742e7265636f72642e636f6e73656e74735b696e7075742e707572706f73655d2e737461747573203d3d205c22676976656e5c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e6576657220736565732061206e616d65206f7220616e20616464726573732c206f6e6c792070736575646f6e796d735c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f657665722072756e73207468652073797374656d206e65766572206765747320706572736f6e616c20646174612c20696e20616e7920666f726d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c227370656369616c5c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c746c65617665735b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206e65766572206f70656e73207370656369616c2063617465676f7269657320746f20737570706f72742c2073616c6573206f722062696c6c696e675c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20395c227d5c6e627265616b676c6173735f6f70656e735f7370656369616c206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572732e7370656369616c5c6e5c746c65617665735b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206973206772616e746564206279206f6666696365727320616e64206f70657261746f727320616c6f6e652c20616e64207265766965776564206279206f6666696365727320616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2033322834292c204172742e2033392831292862295c227d5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c226772616e745c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c2261646d696e697374726174696f6e5c227d5c6e7d5c6e5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c227265766965775c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e222c227465616d5f746573742e7265676f223a2223204d455441444154415c6e23207469746c653a205465737473206f66207468652064656661756c7420706f6c6963795c6e23206465736372697074696f6e3a207c5c6e23202020456163682072756c65206f66207465616d2e7265676f2068617320726f7773207468617420616c6c6f7720616e6420726f777320746861742064656e792e204120726f77207374617274732066726f6d20626173652c2061206d656d626572206f6620737570706f72742077686f5c6e232020207265616473206120636f6e74616374206f662069747320726567696f6e2c20616e64206368616e6765732077686174206974206e616d65732e5c6e7061636b6167652074616369742e7465616d5f746573745c6e5c6e696d706f727420646174612e74616369745c6e696d706f727420646174612e74616369742e7465616d5c6e696d706f7274207265676f2e76325c6e5c6e636f6e73656e745f6e6565646564203a3d207b5c22636f6e73656e745f6e65656465645c223a20747275652c205c226c6567616c5f62617369735c223a205c22636f6e73656e745c227d5c6e5c6e72657374696e675f6f6e28626173697329203a3d207b5c22636f6e73656e745f6e65656465645c223a2066616c73652c205c226c6567616c5f62617369735c223a2062617369737d5c6e5c6e636174616c6f67203a3d207b5c6e5c745c22707572706f7365735c223a207b5c6e5c745c745c22737570706f72745c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c2273616c65735c223a2072657374696e675f6f6e285c226c65676974696d6174655f696e746572657374735c22292c5c6e5c745c745c2262696c6c696e675c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c226d61726b6574696e675c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22616e616c79746963735c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22636f6d706c69616e63655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226c6567616c5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226f7065726174696f6e735c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2261646d696e697374726174696f6e5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2273656c665f736572766963655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c747d2c5c6e5c745c227370656369616c5c223a205b5c227370656369616c5c225d2c5c6e5c745c227375626a656374735c223a205b5c22636f6e746163745c222c205c226163636f756e745c225d2c5c6e5c745c226d656d626572735c223a207b7d2c5c6e7d5c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6368616e6e656c73203a3d207b5c22656d61696c5c223a20747275652c205c2270686f6e655c223a20747275652c205c22736d735c223a20747275652c205c22706f73745c223a20747275652c205c22736f6369616c5c223a20747275657d5c6e5c6e62617365203a3d207b5c6e5c745c226163746f725c223a207b5c2269645c223a205c2275315c222c205c22726f6c65735c223a205b5c22737570706f72745c225d2c205c227465616d735c223a205b5d2c205c22726567696f6e735c223a205b5c2245555c225d7d2c5c6e5c745c22636c69656e745c223a207b5c2269645c223a205c2263315c222c205c226b696e645c223a205c226170705c227d2c5c6e5c745c22707572706f73655c223a205c22737570706f72745c222c5c6e5c745c22616374696f6e5c223a205c22726561645c222c5c6e5c745c226b696e645c223a205c22636f6e746163745c222c5c6e5c745c227265636f72645c223a207b5c6e5c745c745c227375626a6563745c223a205c2273315c222c5c6e5c745c745c226f776e65725c223a205c2275375c222c5c6e5c745c745c227465616d5c223a205c227265645c222c5c6e5c745c745c22726567696f6e5c223a205c2245555c222c5c6e5c745c745c2262617365735c223a207b5c22636f6e74726163745c223a20747275652c205c226c65676974696d6174655f696e746572657374735c223a20747275652c205c226c6567616c5f6f626c69676174696f6e5c223a20747275657d2c5c6e5c745c745c22636f6e73656e74735c223a207b5c6e5c745c745c745c226d61726b6574696e675c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c745c745c22616e616c79746963735c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c747d2c5c6e5c747d2c5c6e7d5c6e5c6e776974685f726f6c6528707572706f73652c20726f6c6529203a3d206f626a6563742e756e696f6e28626173652c207b5c22707572706f73655c223a20707572706f73652c205c226163746f725c223a207b5c22726f6c65735c223a205b726f6c655d7d7d295c6e5c6e73616c6573203a3d20776974685f726f6c65285c2273616c65735c222c205c2273616c65735c22295c6e5c6e696d706f72745f6a6f62203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22696d706f72745c22295c6e5c6e6f70657261746f72203a3d20776974685f726f6c65285c2261646d696e697374726174696f6e5c222c205c226f70657261746f725c22295c6e5c6e6f666669636572203a3d20776974685f726f6c65285c22636f6d706c69616e63655c222c205c226f6666696365725c22295c6e5c6e6d61726b6574696e67203a3d20776974685f726f6c65285c226d61726b6574696e675c222c205c226d61726b6574696e675c22295c6e5c6e706172746e6572203a3d206f626a6563742e756e696f6e28626173652c207b5c22636c69656e745c223a207b5c226b696e645c223a205c22706172746e65725c227d2c205c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d295c6e5c6e637573746f6d6572203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273315c222c205c22726567696f6e735c223a205b5d7d7d295c6e5c6e7469636b6574203a3d207b5c22627265616b676c6173735c223a207b5c227469636b65745c223a205c2274315c227d7d5c6e5c6e6162726f6164203a3d207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d5c6e5c6e756e6261736564203a3d207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73652c205c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d5c6e5c6e7265636f72646c657373287265717565737429203a3d206f626a6563742e72656d6f766528726571756573742c207b5c227265636f72645c227d295c6e5c6e746573745f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c74232077686f5c6e5c745c745c22737570706f727420696e2069747320726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f7468657220726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226e6f20726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e20756e6b6e6f776e20707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22707572706f73655c223a205c227768696d5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c207265636f72647320636f6e73656e745c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c2072656164735c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22706f7274616c5c225d7d2c205c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776869636820726f77735c6e5c745c745c22616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22657665727920726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e6f20726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2261207265636f726420776974686f757420726567696f6e5c223a207b5c226f665c223a206f626a6563742e72656d6f766528626173652c207b5c227265636f72645c227d292c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a20747275657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776861745c6e5c745c745c2263726561746573206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320616e206163636f756e745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226572617365735c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206572617365735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636f6e746163745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423206f6e2077686963682067726f756e645c6e5c745c745c226e6f20636f6e74726163745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73657d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e65697468657220636f6e7472616374206e6f7220696e7465726573745c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273616c6573206f6e206120636f6e747261637420616c6f6e655c223a207b5c226f665c223a2073616c65732c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2263726561746573206120636f6e74616374206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320612063617365206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220776974686f757420616e792062617369735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a20756e62617365642c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e67207769746820636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720776974686f757420636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423207769746864726177696e675c6e5c745c745c2277697468647261777320776974686f7574206261736973207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c2277697468647261775c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265616473207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320427265616b2d676c617373206973206772616e74656420616e642072657669657765642c20706f6c696369657320617265207265616420616e64206163746976617465642c20776974686f75742061207265636f72642e5c6e746573745f72756e6e696e675f7468655f7661756c745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572206772616e74735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274206772616e74735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265766f6b65735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573207265766f6b65735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726576696577735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726576696577735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f727420726561647320746865206772616e74735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f72742072656164732074686520706f6c6963795c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f72206163746976617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f666669636572206163746976617465735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207374617274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420696d706f7274735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726561647320746865206c6f675c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206c6f675c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d207465616d7320616e64206f776e6572735c6e5c6e746573745f7465616d5f726f77735f6f6e6c795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22697473207465616d20696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d292c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f7465616d5f726f77735f6f6e6c795f6c65617665735f6f746865725f707572706f736573206966207b5c6e5c7474616369742e76697369626c65207769746820696e7075742061732062617365207769746820646174612e636174616c6f6720617320636174616c6f67207769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e7d5c6e5c6e746573745f6d61736b65645f6265796f6e645f7465616d5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c22636c6561725c223a2066616c73657d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e6d61736b65645f6265796f6e645f7465616d206173207b5c2273616c65735c227d5c6e5c74642e76697369626c655c6e5c7472656163686564203a3d207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74642e636c65617220262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b2074632e636c6561727d5c6e5c74642e6d61736b20262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b206e6f742074632e636c6561727d5c6e5c745c226964656e746974795c2220696e20642e636c6561725c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e65766572797468696e67203a3d207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c6e666f726d73203a3d207b5c6e5c745c22737570706f72745c223a207b5c22726f6c655c223a205c22737570706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2273616c65735c223a207b5c22726f6c655c223a205c2273616c65735c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226d61726b6574696e675c223a207b5c22726f6c655c223a205c226d61726b6574696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365732c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2262696c6c696e675c223a207b5c22726f6c655c223a205c2262696c6c696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c22616e616c79746963735c223a207b5c22726f6c655c223a205c22616e616c7973745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a207b5c226964656e746974795c227d207c206164647265737365737d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c22726f6c655c223a205c226f6666696365725c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226c6567616c5c223a207b5c22726f6c655c223a205c22636f756e73656c5c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226f7065726174696f6e735c223a207b5c22726f6c655c223a205c22696d706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2065766572797468696e67202d207b5c226f7065726174696f6e616c5c227d2c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c22726f6c655c223a205c226f70657261746f725c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e7d5c6e5c6e746573745f666f726d735b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c2077616e7420696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c2077616e742e726f6c6529207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2077616e742e636c6561725c6e5c74642e6d61736b203d3d2077616e742e6d61736b5c6e5c74642e746f6b656e203d3d2077616e742e746f6b656e5c6e5c74642e7772697465203d3d2073657428295c6e7d5c6e5c6e746573745f666f726d735f6e6565645f7468655f726f6c655b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c205f20696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c205c2276697369746f725c2229207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172207c20642e6d61736b207c20642e746f6b656e207c20642e6d61746368203d3d2073657428295c6e7d5c6e5c6e746573745f6d61726b6574696e675f62795f656d61696c5f676574735f7468655f616464726573735f616c6f6e65206966207b5c6e5c747061746368203a3d207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c226368616e6e656c735c223a207b5c2270686f6e655c223a2066616c73652c205c22736d735c223a2066616c73652c205c22706f73745c223a2066616c73652c205c22736f6369616c5c223a2066616c73657d7d7d7d7d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286d61726b6574696e672c20706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e746163742e656d61696c5c227d5c6e5c74642e6d61736b203d3d2073657428295c6e7d5c6e5c6e746573745f6d617463685b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72745c223a207b5c226f665c223a20626173652c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c22636f6e746163742e706f73745c222c205c2266696e616e6369616c5c227d7d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c2266696e616e6369616c5c227d7d2c5c6e5c745c745c2273616c65735c223a207b5c226f665c223a2073616c65732c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c226f665c223a206d61726b6574696e672c205c226861735c223a207b5c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c22636f6e746163742e70686f6e655c222c205c226964656e746974795c227d7d2c5c6e5c745c745c2262696c6c696e675c223a207b5c226f665c223a20776974685f726f6c65285c2262696c6c696e675c222c205c2262696c6c696e675c22292c205c226861735c223a207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226f70657261746f725c223a207b5c226f665c223a206f70657261746f722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e677d2c5c6e5c745c745c22706172746e65725c223a207b5c226f665c223a20706172746e65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c745c745c22637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e6d61746368207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e746573745f77726974655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f727420757064617465735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365732c205c226c61636b735c223a207b5c2266696e616e6369616c5c222c205c226f776e65725c222c205c227370656369616c5c227d7d2c5c6e5c745c745c22737570706f72742072656164735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c2273616c657320757064617465735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226f776e65725c222c205c2273746167655c222c205c227370656369616c5c227d7d2c5c6e5c745c745c2273616c657320726561737369676e735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c22726567696f6e5c222c205c227465616d5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22696d706f727420757064617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c227370656369616c5c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c2276657269666965645c222c205c226f776e65725c227d7d2c5c6e5c745c745c22696d706f727420637265617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c22696d706f727420696d706f7274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c226861735c223a207b5c226964656e746974795c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c226f70657261746f7220726561737369676e735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c2276657269666965645c227d7d2c5c6e5c745c745c226f70657261746f7220757064617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f776e65725c222c205c226964656e746974795c227d7d2c5c6e5c745c745c22706172746e657220757064617465735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c226f776e65725c222c205c2273746167655c227d207c206164647265737365737d2c5c6e5c745c745c22706172746e65722072656164735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22637573746f6d657220636f7272656374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226465736372697074696f6e5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226b696e645c222c205c226964656e746974795c222c205c226f7065726174696f6e616c5c222c205c2265787465726e616c5f7265665c222c205c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2276657269666965645c222c205c227265736f6c7574696f6e5c227d7d2c5c6e5c745c745c22637573746f6d657220616464735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226b696e645c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22637573746f6d65722072656164735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d7d2c5c6e5c745c745c22637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d207c206164647265737365737d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e7772697465207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20706172746e6572735c6e5c6e746573745f706172746e65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726561647320697473207465616d27735c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d27735c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732077686174206973206e6f626f647927735c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d277320617320697473206f776e65725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c222c205c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320697473207465616d277320696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636c6f736573206120636173655c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226368616e676573206120636f6e746163745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22666f6c6c6f7773206173206120726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2262696c6c735c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e737765727320617320616e206f6666696365725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22636f6d706c69616e63655c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226f6666696365725c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265636f7264732074686174206120637573746f6d6572207769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f706172746e65725f666f726d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272657061697265725c223a207b5c2270617463685c223a207b7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d7d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6d61736b203d3d207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e5c74642e746f6b656e203d3d206164647265737365735c6e7d5c6e5c6e746573745f706172746e65725f6f70656e735f6e6f7468696e675f62795f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c207469636b657429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20637573746f6d6572735c6e5c6e746573745f637573746f6d65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272656164732061626f757420697473656c665c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732061626f757420616e6f746865725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420616e6f74686572207769746820657665727920726567696f6e5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420697473656c66207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732077686174206973206b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f7272656374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f72726563747320616e20696e746572616374696f6e5c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22696e746572616374696f6e5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226164647320616e20616464726573735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636f6e746163745f706f696e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732069747320636f6e73656e74735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e74735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c227769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320666f7220616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273656172636865735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227365617263685c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320617320737570706f72745c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22737570706f72745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28637573746f6d65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f637573746f6d65725f776974686f75745f7375626a6563745f69735f6e6f626f6479206966207b5c6e5c746e6f626f6479203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d295c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f742023207768617420636f6e6365726e73206e6f207265636f7264206973206e6f207265636f72645c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d292c207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2245555c227d7d295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172203d3d2073657428295c6e7d5c6e5c6e746573745f637573746f6d65725f736565735f65766572797468696e675f6f665f697473656c66206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320637573746f6d6572207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d2065766572797468696e67207c207b5c227370656369616c5c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20627265616b2d676c6173735c6e5c6e746573745f656d657267656e63795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f7274206162726f61645c223a207b5c2270617463685c223a206162726f61642c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22737570706f727420617420686f6d655c223a207b5c2270617463685c223a207b7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c2262696c6c696e675c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365737d2c5c6e5c745c745c226368616e67657320736f6d657468696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c227570646174655c227d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22707572706f73655c223a205c226d61726b6574696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226d61726b6574696e675c225d7d7d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742074686520726f6c655c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a2073657428297d2c5c6e5c745c745c227768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c226b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742062617369735c223a207b5c2270617463685c223a20756e62617365642c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e28626173652c207469636b6574292c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c65203d3d2074632e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6f626c696765203d3d207b5c2261756469743a66756c6c5c222c205c226e6f746966793a64706f5c227d5c6e7d5c6e5c6e746573745f6e6f5f656d657267656e63795f776974686f75745f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28626173652c206162726f616429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e6f626c696765203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e735c6e5c6e746573745f726561736f6e735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226e6f6e65206e65656465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226e6f2062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a207b5c226e6f5f62617369735c227d7d2c5c6e5c745c745c22616e6f74686572206b696e645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22616e6f7468657220616374696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120636f6e74616374206372656174656420656c736577686572655c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a207b5c226e6f745f796f7572735c227d7d2c5c6e5c745c745c226f7574206f662073636f7065206e6f7468696e6720697320746f6c645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c222c205c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226120737472616e67657220697320746f6c64206e6f7468696e675c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706172746e65722c20616e6f74686572206b696e645c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22706172746e65722c20616e6f7468657220616374696f6e5c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22637573746f6d65722c20616e6f746865722773207265636f72645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706f7274616c5c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320546865207465616d2773206f776e20776f7264732c20776974686f75742074686520677561726427732e5c6e746573745f7769746864726177696e675f6e656564735f6e6f5f726561736f6e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c206f6620696e207b5c22737570706f72745c223a20626173652c205c22706172746e65725c223a20706172746e65722c205c22637573746f6d65725c223a20637573746f6d65722c205c226f70657261746f725c223a206f70657261746f727d5c6e5c74676f74203a3d207465616d2e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e286f662c207b5c22616374696f6e5c223a205c2277697468647261775c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2073657428295c6e7d5c6e227d	2026-11-22 05:25:44.51522+00	1	\\x84fc267e5af56361a57c0f97921e03769b3334ab15438d6a45c370d1715c24bd
\.


--
-- Data for Name: state_past; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.state_past (subject, revision, state, mac) FROM stdin;
01a201b7-ae7a-76c5-936b-0f667de28707	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x3e4ed126b85af9480fb6380f5fad72b92542ba5dc29615d2a2c565edb1723d42
\.


--
-- Data for Name: subject_state; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subject_state (subject, revision, state, mac, facts, facts_at, facts_of) FROM stdin;
01a201b7-ae7e-77d5-8316-fecc6e646b92	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x03ff5db32bdfb161224ad1ccab80e22213a9796dfd8f582f827c77047ab10a65	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {}, \\"restricted\\": false}"}	{-infinity}	1
01a201b7-ae7a-76c5-936b-0f667de28707	2	{"consents":{"marketing":{"whole":{"status":"none"},"rest":{"status":"none"},"channels":{"email":{"status":"given","event":"01a201b7-aec5-7a9c-a735-19713c0693ee","valid_from":"2026-11-22T05:25:44.773683Z","outside":"expired"}}}},"events":1,"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\xf5cd1bd507fe9858d320abd18a3f28e237080a59bb19cf7f47bf0301af51b5fd	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"none\\", \\"channels\\": {}, \\"explicit\\": false}}, \\"restricted\\": false}","{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"given\\", \\"channels\\": {\\"email\\": true}, \\"explicit\\": false}}, \\"restricted\\": false}"}	{-infinity,"2026-11-22 05:25:44.773683+00"}	2
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.token (index, epoch, token, subject, record, source, uniq) FROM stdin;
1	1	\\xa041e9228a059a7ccb32de0bd7365af3	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7b-76fe-8b6d-085626a9e954	f
2	1	\\xee1a6038a04c83ab6622d9554776b9a5	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7b-7712-8b7c-d276f90930ee	f
3	1	\\x5ed380d0d8e50fe3238c6a2391cec020	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	t
20	1	\\xd25f88e085617a3c274229dc9d534a62	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	f
21	1	\\x29b8bf5b9a950de62711a92a62d70633	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	01a201b7-ae7a-76c5-936b-0f667de28707	f
\.


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 5, true);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (subject, id);


--
-- Name: active active_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.active
    ADD CONSTRAINT active_pkey PRIMARY KEY (one);


--
-- Name: basis basis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.basis
    ADD CONSTRAINT basis_pkey PRIMARY KEY (subject, id);


--
-- Name: breakglass breakglass_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.breakglass
    ADD CONSTRAINT breakglass_pkey PRIMARY KEY (id);


--
-- Name: budget budget_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget
    ADD CONSTRAINT budget_pkey PRIMARY KEY (credential, hour);


--
-- Name: case_record case_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_record
    ADD CONSTRAINT case_record_pkey PRIMARY KEY (subject, id);


--
-- Name: consent_event consent_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT consent_event_pkey PRIMARY KEY (subject, id);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (subject, id);


--
-- Name: contact_point contact_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_point
    ADD CONSTRAINT contact_point_pkey PRIMARY KEY (subject, id);


--
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (id);


--
-- Name: credential credential_prefix_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_prefix_key UNIQUE (prefix);


--
-- Name: directory directory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory
    ADD CONSTRAINT directory_pkey PRIMARY KEY (id);


--
-- Name: entry_subject entry_subject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry_subject
    ADD CONSTRAINT entry_subject_pkey PRIMARY KEY (pseudonym, entry);


--
-- Name: goose_db_version goose_db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (subject, record, version);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (credential, key);


--
-- Name: import_job import_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_job
    ADD CONSTRAINT import_job_pkey PRIMARY KEY (id);


--
-- Name: interaction interaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT interaction_pkey PRIMARY KEY (subject, id);


--
-- Name: key_bucket key_bucket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_bucket
    ADD CONSTRAINT key_bucket_pkey PRIMARY KEY (bucket);


--
-- Name: key_job key_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_job
    ADD CONSTRAINT key_job_pkey PRIMARY KEY (name);


--
-- Name: key_root key_root_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_root
    ADD CONSTRAINT key_root_pkey PRIMARY KEY (name, epoch);


--
-- Name: key_subject key_subject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_subject
    ADD CONSTRAINT key_subject_pkey PRIMARY KEY (subject);


--
-- Name: key_tree key_tree_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_tree
    ADD CONSTRAINT key_tree_pkey PRIMARY KEY (one);


--
-- Name: log_intake log_intake_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake
    ADD CONSTRAINT log_intake_pkey PRIMARY KEY (id);


--
-- Name: review review_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (subject, id);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (type, digest);


--
-- Name: state_past state_past_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state_past
    ADD CONSTRAINT state_past_pkey PRIMARY KEY (subject, revision);


--
-- Name: subject_state subject_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_state
    ADD CONSTRAINT subject_state_pkey PRIMARY KEY (subject);


--
-- Name: token token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (index, epoch, token, subject, source);


--
-- Name: account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_id ON public.account USING btree (id);


--
-- Name: account_industry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_industry ON public.account USING btree (industry, id);


--
-- Name: account_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_owner ON public.account USING btree (owner, id);


--
-- Name: account_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_region ON public.account USING btree (region, id);


--
-- Name: account_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_updated ON public.account USING btree (updated_at, id);


--
-- Name: breakglass_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX breakglass_open ON public.breakglass USING btree (granted_at) WHERE (reviewed_at IS NULL);


--
-- Name: case_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_account ON public.case_record USING btree (account, id);


--
-- Name: case_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_contact ON public.case_record USING btree (contact, id);


--
-- Name: case_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_due ON public.case_record USING btree (due_at, id);


--
-- Name: case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_id ON public.case_record USING btree (id);


--
-- Name: case_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX case_number ON public.case_record USING btree (number);


--
-- Name: case_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_owner ON public.case_record USING btree (owner, id);


--
-- Name: case_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_status ON public.case_record USING btree (status, id);


--
-- Name: contact_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_account ON public.contact USING btree (account, id) WHERE (account IS NOT NULL);


--
-- Name: contact_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_id ON public.contact USING btree (id);


--
-- Name: contact_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_owner ON public.contact USING btree (owner, id);


--
-- Name: contact_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_region ON public.contact USING btree (region, id);


--
-- Name: contact_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_stage ON public.contact USING btree (stage, id);


--
-- Name: contact_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_updated ON public.contact USING btree (updated_at, id);


--
-- Name: directory_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_subject ON public.directory USING btree (subject);


--
-- Name: idempotency_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);


--
-- Name: idempotency_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_subject ON public.idempotency USING btree (subject);


--
-- Name: interaction_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_account ON public.interaction USING btree (account, at DESC);


--
-- Name: interaction_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_at ON public.interaction USING btree (at, id);


--
-- Name: interaction_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_contact ON public.interaction USING btree (contact, at DESC);


--
-- Name: interaction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_id ON public.interaction USING btree (id);


--
-- Name: key_root_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX key_root_current ON public.key_root USING btree (name) WHERE (state = 'current'::text);


--
-- Name: key_subject_bucket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_subject_bucket ON public.key_subject USING btree (bucket) WHERE (bucket IS NOT NULL);


--
-- Name: key_subject_shredded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_subject_shredded ON public.key_subject USING btree (shredded_generation) WHERE (shredded_generation IS NOT NULL);


--
-- Name: log_intake_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_actor ON public.log_intake USING btree (actor, id);


--
-- Name: subject_state_unprojected; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subject_state_unprojected ON public.subject_state USING btree (subject) WHERE (NULLIF((facts_of = revision), false) IS NULL);


--
-- Name: token_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX token_subject ON public.token USING btree (subject, source);


--
-- Name: token_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX token_unique ON public.token USING btree (index, epoch, token) WHERE uniq;


--
-- PostgreSQL database dump complete
--

\unrestrict gejdo3Yuo7ZL7qcv2PTdXpfY154dUtuS28eF5rftlEVScpHcMQDC9mjdWYgwS1A

