--
-- PostgreSQL database dump
--

\restrict EyHyfqjNcucvCssWvEV1iw41sJiK49uR2CtWSXSQKEqZm9wEL4UOG3blxD3KOoH

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
    ended_at timestamp with time zone,
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
-- Name: certificate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate (
    subject uuid NOT NULL,
    version integer NOT NULL,
    body bytea NOT NULL,
    note bytea NOT NULL,
    issued timestamp with time zone NOT NULL,
    CONSTRAINT certificate_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.certificate ALTER COLUMN body SET STATISTICS 0;


--
-- Name: code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.code (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    purpose text NOT NULL,
    hash bytea NOT NULL,
    about uuid,
    attempts integer DEFAULT 0 NOT NULL,
    expires timestamp with time zone NOT NULL,
    used timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT code_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT code_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT code_purpose_check CHECK ((purpose = ANY (ARRAY['verify'::text, 'confirm'::text])))
);


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
    point uuid,
    guardian uuid,
    voids uuid,
    grade text,
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
    ended_at timestamp with time zone,
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
-- Name: hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hold (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    sealed bytea,
    mac bytea NOT NULL,
    review timestamp with time zone NOT NULL,
    released timestamp with time zone,
    CONSTRAINT hold_revision_check CHECK ((revision > 0))
);


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
-- Name: instruction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instruction (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    client text NOT NULL,
    sealed bytea,
    told timestamp with time zone NOT NULL,
    fetched timestamp with time zone,
    answer text,
    answered timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT instruction_answer_check CHECK ((answer = ANY (ARRAY['acknowledged'::text, 'erased'::text, 'refused'::text])))
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
    CONSTRAINT key_root_name_check CHECK ((name = ANY (ARRAY['index'::text, 'suppression'::text, 'rowmac'::text, 'log'::text]))),
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
-- Name: log_bundle; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_bundle (
    idx bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    root bytea NOT NULL,
    entries bytea,
    hashes bytea,
    CONSTRAINT log_bundle_check CHECK ((last >= first)),
    CONSTRAINT log_bundle_check1 CHECK (((entries IS NULL) = (hashes IS NOT NULL))),
    CONSTRAINT log_bundle_hashes_check CHECK ((octet_length(hashes) = 8192)),
    CONSTRAINT log_bundle_root_check CHECK ((octet_length(root) = 32))
);
ALTER TABLE ONLY public.log_bundle ALTER COLUMN root SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN entries SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN entries SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN hashes SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN hashes SET STORAGE EXTERNAL;


--
-- Name: log_checkpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_checkpoint (
    size bigint NOT NULL,
    hour timestamp with time zone NOT NULL,
    signed bytea NOT NULL
);
ALTER TABLE ONLY public.log_checkpoint ALTER COLUMN signed SET STATISTICS 0;


--
-- Name: log_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_head (
    one boolean DEFAULT true NOT NULL,
    origin text NOT NULL,
    size bigint NOT NULL,
    nodes bytea NOT NULL,
    taken pg_snapshot NOT NULL,
    kept bigint NOT NULL,
    checkpoint bytea NOT NULL,
    mac bytea,
    CONSTRAINT log_head_kept_check CHECK ((kept >= 0)),
    CONSTRAINT log_head_one_check CHECK (one),
    CONSTRAINT log_head_size_check CHECK ((size >= 0))
);


--
-- Name: log_index; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_index (
    page smallint NOT NULL,
    segment bigint NOT NULL,
    refs bytea NOT NULL,
    CONSTRAINT log_index_page_check CHECK (((page >= 0) AND (page <= 255)))
);
ALTER TABLE ONLY public.log_index ALTER COLUMN refs SET STATISTICS 0;
ALTER TABLE ONLY public.log_index ALTER COLUMN refs SET STORAGE EXTERNAL;


--
-- Name: log_intake; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
)
PARTITION BY LIST (slot);


--
-- Name: log_intake_0; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_0 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_1 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_2; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_2 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_3; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_3 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_key (
    epoch integer NOT NULL,
    public bytea NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT log_key_check CHECK ((until >= since)),
    CONSTRAINT log_key_epoch_check CHECK ((epoch > 0)),
    CONSTRAINT log_key_public_check CHECK ((octet_length(public) = 32))
);


--
-- Name: log_refused; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_refused (
    id uuid NOT NULL,
    leaf bytea NOT NULL,
    seen timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: log_segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_segment (
    idx bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    root bytea NOT NULL,
    CONSTRAINT log_segment_check CHECK ((last >= first)),
    CONSTRAINT log_segment_root_check CHECK ((octet_length(root) = 32))
);


--
-- Name: log_tail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_tail (
    "position" bigint NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL
);
ALTER TABLE ONLY public.log_tail ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_tail ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_tail ALTER COLUMN terms SET STATISTICS 0;


--
-- Name: log_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_terms (
    bundle bigint NOT NULL,
    terms bytea NOT NULL
);
ALTER TABLE ONLY public.log_terms ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_terms ALTER COLUMN terms SET STORAGE EXTERNAL;


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    template text NOT NULL,
    locale text NOT NULL,
    state text NOT NULL,
    sealed bytea,
    attempts integer DEFAULT 0 NOT NULL,
    fault text,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT message_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT message_check CHECK (((state <> 'waiting'::text) OR (sealed IS NOT NULL))),
    CONSTRAINT message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'cancelled'::text])))
);
ALTER TABLE ONLY public.message ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    about uuid,
    type text NOT NULL,
    status text NOT NULL,
    received timestamp with time zone NOT NULL,
    due timestamp with time zone,
    next timestamp with time zone,
    closed timestamp with time zone,
    CONSTRAINT request_revision_check CHECK ((revision > 0))
);


--
-- Name: request_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_part (
    subject uuid NOT NULL,
    part smallint NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT request_part_part_check CHECK ((part > 0)),
    CONSTRAINT request_part_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.request_part ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: restored; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restored (
    at timestamp with time zone NOT NULL,
    confirmed timestamp with time zone,
    by uuid,
    CONSTRAINT restored_check CHECK (((confirmed IS NULL) = (by IS NULL)))
);


--
-- Name: retention_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retention_run (
    id uuid NOT NULL,
    started timestamp with time zone NOT NULL,
    finished timestamp with time zone,
    dry_run boolean NOT NULL,
    report json NOT NULL,
    "position" uuid
);


--
-- Name: review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    record uuid NOT NULL,
    kind text NOT NULL,
    index smallint,
    at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    cause text DEFAULT 'duplicate'::text NOT NULL,
    CONSTRAINT review_cause_check CHECK ((cause = ANY (ARRAY['duplicate'::text, 'suppressed'::text])))
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
-- Name: suppression; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.suppression (
    token bytea NOT NULL,
    purpose text NOT NULL,
    channel text NOT NULL,
    kind text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT suppression_kind_check CHECK ((kind = ANY (ARRAY['withdrawn'::text, 'objected'::text]))),
    CONSTRAINT suppression_token_check CHECK ((octet_length(token) = 16))
);
ALTER TABLE ONLY public.suppression ALTER COLUMN token SET STATISTICS 0;


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
-- Name: log_intake_0; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_0 FOR VALUES IN ('0');


--
-- Name: log_intake_1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_1 FOR VALUES IN ('1');


--
-- Name: log_intake_2; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_2 FOR VALUES IN ('2');


--
-- Name: log_intake_3; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_3 FOR VALUES IN ('3');


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (subject, id, version, sealed, header, imported, created_at, updated_at, industry, size, parent, relation, owner, team, region, tags, ended_at) FROM stdin;
\.


--
-- Data for Name: active; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.active (one, revision, catalog, policy, mac, pending, sequence) FROM stdin;
t	1	\\x5dd65c67884fd7b7dd065f0e92420bb1b39e695829474ab380f4af4a86194d52	\\xfc88bb7b026efa2491ccf73b7923d042ccb899cee0f3d44e4d74b4b99f8766fb	\\xd6fe9649e3319bfd008600b9c8a7647438d8d4476d956e43024c628d386f9dbc	\N	\N
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
01a2035c-4d3c-7ba7-b3bd-412af0ac5a7d	2026-11-22 13:00:00+00	15
01a2035c-4d33-7900-8f22-07208dab78d6	2026-11-22 13:00:00+00	1562
01a2035c-4d3b-76c1-a0a2-951332063385	2026-11-22 13:00:00+00	15
01a2035c-4d3b-7d5e-844e-29a041effc31	2026-11-22 13:00:00+00	15
01a2035c-4d3c-743f-bcbd-7d6f20361f05	2026-11-22 13:00:00+00	15
\.


--
-- Data for Name: case_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.case_record (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, number, kind, priority, status, queue, owner, team, region, opened_at, first_response_at, resolved_at, due_at, root_cause) FROM stdin;
\.


--
-- Data for Name: certificate; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.certificate (subject, version, body, note, issued) FROM stdin;
\.


--
-- Data for Name: code; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.code (subject, id, purpose, hash, about, attempts, expires, used, mac) FROM stdin;
\.


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.consent_event (subject, id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction, expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac, point, guardian, voids, grade) FROM stdin;
01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d82-7028-ba15-fd34d2659a98	given	marketing	email	f	marketing	1	\\x6556f2d3e7ca78dc2b9f972b7743c962bba979c5f0ddadb25f45d63e59de037b	\N	\N	\N	\N	01a2035c-4d33-7900-8f22-07208dab78d6	\N	2026-11-22 13:05:10.529995+00	2026-11-22 13:05:10.529995+00	01a2035c-4d81-7f7d-8205-eee621c5a2ee	\\x8fb5d320d9b0f5929977e16285bab2e5f192304d30c9fb4674a93e4382d87eb5	\N	\N	\N	\N
\.


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact (subject, id, version, sealed, header, imported, created_at, updated_at, language, source, owner, team, region, tags, stage, account, ended_at) FROM stdin;
01a2035c-4d46-74d0-aea1-770a5ea74568	01a2035c-4d46-74d0-aea1-770a5ea74568	1	\\x01000101200183d15d8cb728764d4af658c36ba440212090c1db1cd4d29c6ad95492532b380002012501f450877aa0c5a2a991f646b3c5aeed169b2d73ccbbec62556c03f1149fbf6036271ff39500030127016b1810fdec498ec35ac1af82cc5f746eb18d1d82a6c84c59e5b2f6cb200a6199c4334e63c9e5000401230107cd86952453ee586597d6518d921db7df7ddc366f6ba516bf263fedd03ee9161d1f0005012401cc26cfa2c1da597ffcbbe1e0b53d02441b5941c40ecc913e76bbac6803ffe07603448e0006013401d946ade98b10e570cc8e08e2bdba95e0126d276bb80e0ffa69f131425bed4333b5550a6d396ecf279329b27b36886dc8b7f7e7	\\x48f37772c4c1522eec645eed0334df8ea0efdcb6b461a1f7dbdad685ce34136e	\N	2026-11-22 13:05:10.470592+00	2026-11-22 13:05:10.470592+00	en	\N	u1	\N	GB	\N	client	\N	\N
01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	2	\\x010001012001c43d0593261bc88068a10b680570836e5a0da2551966bdcaacce54001331320002012501c40bc0aa5638377c86daa515b8d8dd9c49d62358b41aa07d693f31ef00cfa070ba2c0640000301270127538f20d5e91946162a3b6f447c7e8a4e2f4cb1c700fbc097e5e02556f6c74221c86b38eeeb000401230109ee7445f0fcf6a5f3c010f90825d0dfcafa1c287a1793e7e7a7c1bcf2084f81538a00050225012547d9ff59126ca9429e5476d6d6c7989c11f51449c7ee140f3ff9e6f2ceb40f8dfb29c600060125015f5578059e95b8fcfcad4330fa1e82b1865914b72e32bb591e6d64af9ed6d0fc0a93aa5c	\\x234cfc3a85347ded11a008452cf8abaa66847a90057fbc578caf3d92b5c448b5	\N	2026-11-22 13:05:10.464591+00	2026-11-22 13:05:10.527942+00	en	\N	u1	\N	GB	\N	client	\N	\N
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (subject, id, version, sealed, header, imported, created_at, updated_at, parent, kind, verified, preferred, label) FROM stdin;
01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d40-7e1c-b1af-bb604d0860ec	1	\\x010002012c0198f801fa805bc6474c6947b5be0dd76b2b6fd095b3730575386d75a68e88385282892af34164f39d9cbb7d	\\x98aca83467b248c2d0dc83657bfd1650816295ca70db909a2ce698b5eef14aa8	\N	2026-11-22 13:05:10.464591+00	2026-11-22 13:05:10.464591+00	01a2035c-4d3f-735d-bdfd-243e97006fcd	email	f	f	work
01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d40-7e4b-b85f-0f869d8dbe54	1	\\x010002012a013f0b6f70645f5537ab999a3b687f7f8ce74653bb7a61bfa00de34c56e3a571bda0b4269023d2fb1464	\\x4bd9bcbd1c06a1f21ae5578813e905586e15e91f06444f29d272cf6bbb81e0f5	\N	2026-11-22 13:05:10.464591+00	2026-11-22 13:05:10.464591+00	01a2035c-4d3f-735d-bdfd-243e97006fcd	phone	f	f	\N
01a2035c-4d46-74d0-aea1-770a5ea74568	01a2035c-4d46-7ab0-b30f-8bbcc69ed5e2	1	\\x010002012c01494e772c74598f99f891d2065b9ed24fddc058ee4ad824689ddae9623dcad696a93157f37b62a801beb51f	\\x384b446cb494812afdaaffe2b3e22cc8b99bc3d57fe4657d6d30e13f8507d225	\N	2026-11-22 13:05:10.470592+00	2026-11-22 13:05:10.470592+00	01a2035c-4d46-74d0-aea1-770a5ea74568	email	f	f	work
01a2035c-4d46-74d0-aea1-770a5ea74568	01a2035c-4d46-7ade-9942-52765d4f8ddc	1	\\x010002012a011327d94eecb609817562d237b2de270e917a05dc205771fb4c67c0bc060f7f0db7555fbc9259881737	\\xcab4fee17d6e53ce3f95d002c4669b4cec1be710f24002c00c02f65060e4e6f7	\N	2026-11-22 13:05:10.470592+00	2026-11-22 13:05:10.470592+00	01a2035c-4d46-74d0-aea1-770a5ea74568	phone	f	f	\N
\.


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.credential (id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget, created_at, expires_at, revoked_at, mac, subject) FROM stdin;
01a2035c-4d33-7900-8f22-07208dab78d6	jalf6mkgzdxwqdxl	\\x827b81cb39a9dff33788b700857c7821bcf7241ab44c82c12e6890a970bb12d4	importer	app	{import}	{}	{*}	{operations}	t	100000	2026-11-22 13:05:10.451598+00	\N	\N	\\x6ff0e530d01933bc30805c21aea0b1a9d9bbf5c474a4c1c2409fe446a2e71b11	\N
01a2035c-4d3a-7cb3-aa8b-5ac54ce1ad4c	inspfmcqpjy2pncl	\\xa8dd62ff216a057b441e077a213c348da125a7fd4a42840c61bf4fa9c543c76a	operator-tool	app	{operator}	{}	{*}	{administration}	f	1000	2026-11-22 13:05:10.458839+00	\N	\N	\\xcf889bc084f618efec88bb17be9855927f3c7de6bd64fed64ca742d6e460280f	\N
01a2035c-4d3b-76c1-a0a2-951332063385	bt6gnaegvlsg4ztv	\\x42a849a79eb861c617fae205c2fce1c4152397425a03e5179eaf0b9a70d37cb5	support-desk	app	{support}	{}	{*}	{support}	f	1000	2026-11-22 13:05:10.459446+00	\N	\N	\\x4ae1a22a9a5981380a30efc4b63ddb7a7d4dfa1a90b27bf76d3f7ea3483173f4	\N
01a2035c-4d3b-7d5e-844e-29a041effc31	zcglptmijz6fjjz4	\\x04387f9bcdf5222141be6c3cfb07f14b093bf69e5aa13c35e697dbf6671b1e37	sales-app	app	{sales}	{}	{*}	{sales}	f	1000	2026-11-22 13:05:10.459883+00	\N	\N	\\x97256640e553bbc2aa4d9f7392b8183834e9d9d60bf3541557a57a6a563f6e7f	\N
01a2035c-4d3c-743f-bcbd-7d6f20361f05	eiofqdg2swnv4ltx	\\x8a3d5a2d2d9d1d2cade77289fe8c9e7eb26b4cbfd27c4f41a10e22059d87f8e5	mailer	app	{marketing}	{}	{*}	{marketing}	f	1000	2026-11-22 13:05:10.46028+00	\N	\N	\\x6322e3fab240f3d3758225a3519590c12c8a50005aeca7d4d45c71e10989d0cc	\N
01a2035c-4d3c-7ba7-b3bd-412af0ac5a7d	5j2k6lbhikc4k5a7	\\x48e8efa5f59c7ad1d8e2a976c2b3b10ce506c2ada9bc7898ddb3dab5259bb430	console	app	{officer}	{}	{*}	{compliance}	f	1000	2026-11-22 13:05:10.460767+00	\N	\N	\\x9ef2201998bc16cfe34a8eab9645782c30b4510616018e5e3fb32694d6cd40c4	\N
\.


--
-- Data for Name: directory; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.directory (id, kind, subject) FROM stdin;
\.


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.goose_db_version (id, version_id, is_applied, tstamp) FROM stdin;
1	0	t	2026-11-22 13:05:10.026612
2	1	t	2026-11-22 13:05:10.035655
3	2	t	2026-11-22 13:05:10.087626
4	3	t	2026-11-22 13:05:10.093585
5	4	t	2026-11-22 13:05:10.097064
6	5	t	2026-11-22 13:05:10.104135
7	6	t	2026-11-22 13:05:10.133798
8	7	t	2026-11-22 13:05:10.210609
\.


--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.history (subject, record, version, kind, action, at, entry, sealed, clear, mac) FROM stdin;
01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	1	contact	update	2026-11-22 13:05:10.527962+00	01a2035c-4d7d-7775-8f62-db3be3d6d945	\\x010005012401d43e427ad1fc157d75e5ca2fef4c28af405160178b0b08ccab0b4b67f9797576b48261	{}	\\x66e0893c5e1a891da9e2f30d177d27081605b21a4f1f8ec0908624e62936b59d
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.hold (subject, id, revision, state, sealed, mac, review, released) FROM stdin;
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
-- Data for Name: instruction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.instruction (subject, id, client, sealed, told, fetched, answer, answered, mac) FROM stdin;
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
01a2035c-4d3f-7368-ace4-18a5097f5c00	2	2	\\x01e0e558faedab6252e64d723771c8938c932645c9f32e355d7c8f05b01e4037b08424ee355da3a729b19487db200abde5d939a4d1b387857bc93d702a	2026-11-22 13:05:10.463275+00	2
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
index	1	2	\\x0192c0e973d4d88450158a608472b6272200db009f314d3701b30d1d578ebad00540992eb1584e149b70240cc676eb1855eb73d0437b21a967def98ce8	current	2026-11-22 13:05:10.277143+00
suppression	1	2	\\x0144c9c2c1e25dfb154eb81b723d3c00aa5bc029a9feff4b2bacb6d6f5172743ee513ddac125e03165eb7a2fdbbd8494b7b7a946b795c74b66cbfd39c5	current	2026-11-22 13:05:10.277143+00
rowmac	1	2	\\x01ab6fce079d55944e2c9ff8afb6303b33b7e40c9d8e49416eb95f4c7245223c08e972c7fae43b06ba633ce2736c3a8fc841d8ccb0bcfebc7b3590733c	current	2026-11-22 13:05:10.277143+00
log	1	2	\\x01b925ceb18dd899daecedba554831566f63a2361b9ad200f302b8154b70c900276d3018acbdd6797ac4f88b3e055190b7eb52695c27ac83619fff0e27	current	2026-11-22 13:05:10.281348+00
\.


--
-- Data for Name: key_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_subject (subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version) FROM stdin;
01a2035c-4d48-7a62-8dd7-20d47e7c1864	contact	\N	\N	\N	2026-11-22 13:05:10.472708+00	2026-11-22 13:05:10.488903+00	1	01a2035c-4d3f-7368-ace4-18a5097f5c00	1
01a2035c-4d3f-735d-bdfd-243e97006fcd	contact	01a2035c-4d3f-7368-ace4-18a5097f5c00	2	{"\\\\x0160835237dfdd9b7033757c0296efa0de82eb4a4214d564e03a8732af0c95a1722725f46c860c09c5025492f4d7b57ee7b9ad59590baf79b932f0fde3","\\\\x01f281910725a05cef82e30becfb5b2eb29591389b8f94496485e38c6fac37ab2020c0a515d777a4c7874cf030a0efe26ff8c6d429dc00396c9d43391f","\\\\x0131fcf1980c014e34d013cff3b9758d7df33156f49a0d2b3335dbff32e6c06858079fc28b390b8fb81f95a1f2b7b30996d9e8ff49bb81fe59650d1078","\\\\x01e663f3e53f895ad69bff7bef45e9fc8ec1f6c34afb0fdf14db62aacb42e8d7ceb96a31b8cfbf8fb7f713cae5c29108a7dce05c5b8c5e72938980a3b5","\\\\x015adf444088a890f53e6f3340e3edd9d739350bdc0b93c20555a8c2ffb7a13a9d53b54d99dfc5f2211229badcd7ef23677d5aa38d5f9f9e37fa5c8340","\\\\x014ca4e1764eee6ea9f88db8a62d2cabeb94203c6d00aec65334bca6c0cc9021a6f31ba084410fc3bf7e1074b7cbad83999f3d3e47450df1dde8cce4a1","\\\\x010f2282db8e858eca8ee0dfb52396af2fd79dc28f4aca02c4d8a2c328af3e93f2336e6b02ce0f88d51c0df2bafc38ef9c6d283be6ce018c0e403c1b0d","\\\\x010a32e1a070c38fce880a883f5b241d9428d76d6c500115db013b344034f4ca17a56b8f95c748fbe31dc6c192f6e776b7653cd0e2754756fa52a6a596"}	2026-11-22 13:05:10.464009+00	\N	\N	\N	\N
01a2035c-4d46-74d0-aea1-770a5ea74568	contact	01a2035c-4d3f-7368-ace4-18a5097f5c00	2	{NULL,NULL,"\\\\x014b9aebe0abf352dfa969fbe1e12cb6930cc94b7bd3cebc449cf1be90e1a7ce5d58cf79870d02c5af1dc09d18c1f1c3cf49d2c0fd1919cb118a014560","\\\\x01170e4dc836055a4e50eb8506d7337d71faeb3a2320d1d85e8b0c8f298f84d2d100ec6c75368208d4792b432101dc40737dbe68cd0a3155245c9750cb","\\\\x012d773a404f826482685a4629d1f1eddc1b0b89b8763aef282cdda0b38db567458d0f2bb3b887aabc6b0224a3eb29605a9be58f803d9d74832e723e69","\\\\x017edb961ce0b1b8bd33b1585e737f0a061f9bb3673695b8592fba28251c4861f2efd090e95225f2adfaa5165eab36daf480643f095c7a6e8148fbe55e","\\\\x0155b7e6c745eff6e70914b2cccb532bea64f0bc14a9cd5574008713f1254b14c349f8bd1e248b4ebd3e0736ea4f87529f7c8f0504e0db4e89cc18d59e","\\\\x01028b75f597fd581e65dc837c299f205fdb27a630d7a7aa8ec31a7b65f00c0fea88419a347048d704128adc795950f3d68fc114075b6a00244b7ead53"}	2026-11-22 13:05:10.470348+00	\N	1	01a2035c-4d3f-7368-ace4-18a5097f5c00	1
\.


--
-- Data for Name: key_tree; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_tree (one, generation, vault, fences, ended, flipped_at, epochs) FROM stdin;
t	2	3a949b3a-afb4-42d7-b522-8c1dea38eb20	3	0	2026-11-22 13:05:10.501241+00	0
\.


--
-- Data for Name: log_bundle; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_bundle (idx, first, last, root, entries, hashes) FROM stdin;
0	1795352710451	1795352710612	\\xe051de3b651141d95e1bb4b8062bda357cbb94c13a6df6b7f9dd89df67272157	\\x28b52ffd64c7a97dcc000a27fe5239408906c1aca3c96818e368b2e461a397d8e8f3e3febf8ff076f7de4d2c4e015504ad3003d486b0c56a85a5cccccc9403aaa2a4b02c3d27f1469706c9048f04853834a003640006087a80050918488006192a1e301ec0c184071278a0162a68804102a2c27840e119bee0a82fbd6f848c0ba91c34948d4de7687191635b43e2ba8e46fed1888d33a9ff92a940003e6cf06183450496a12932140c1315115490a12778039e000e2a8068804ea8d01960400d24a8c0830918d0e001153cdc07108a09e8406101c2293c10c2e18872c1868a0d86c25448405c30159e01a202c24478793da62e6f14d37959e2efa7df4532f5e7388b19b376192c5ade5411976e5a2b4b4e809e400105136cf0091d0e0407c68907400041f1800c1eca020c22e0e0020a1038a0d040070f0e6480e09001040a1924e042070a1546e98a072874c4031e1007485878b0c13398084341512131412a28263468e0b0a1b8a130e3fce03b6b5aa4b549e3bdc9381f323c345bb6f2f0da59358d516ba673cce49d4bca0310c0870d3e6cb0c050ce03152eb0608287f50a1ea0a1030b18a8d0a103d5054878a88016908002071d08043d159ca3817e0385c2848720c1a1608205ee83080f1ca0c080c103b8132650380e58d020afe88507dec2040b15126683c4046bb7a57992616a8ca12c632a7b96067f08c08705082150280d48c0c00489712a8ec384b740035b80860c1448603260046455b8ad5800021a60c143050a0b130e20c00204107e00a2830e0e4c8440c12ac00b0f349001870c343c104130bc7bc090c1050eaa800b8a060e9896d845cb99bf2f647a987277a94820001f36588c0bc57898a0a8d8608a068888d3386ee4d629cdc6142d84ca97a6535b1a3b01007cd8e0c3d62d1383032f9b3d979c902637b8b45980007cd8e0c3060b0f15101512a6402c1c2061b1416262836f700a638884434468c83041363885f9a36cbe5b730d69d652237132b24b05bf744d8e651cc58d1e39e27e84ac4e75ca924b08c08705081a38b000073634007124020e6381a6b0114205179ecec202187cd00142012c0105df803181050c6470227800438081056f8169d080060f1ab8f01698071a7cb0c182850b12bc330042e6f96082082230b0e0456bdfbb4a1f15cb41c5ffc88b3e719aed1e4655cd98ec3ce4ef6ed02e7162f7255e00626404041d90f00083050e98102a50b8008186102c6408a183ee004198401e74f8408243868a0b868606344082fa0a36a201143a4cc000060d4c90813d6402228e4e6041050d0c785840820b165141f1116890e3a89d1978aed0d05ecadba2567cda37b9e544836cabf5f33be78a7683748da91f97141320800f0b0ca6c3b95061272c40020e2a2240c07210a10101106dc142c2a2504c1043b188b0c1870d16121c58d070948105161850c1041e3c5898504104152086060c2228e0370ba8b0505171c184089c80c1c3041378a0880a2242b80e0cd00908964305c42cb0708084c5860808af3065116183c531f75b3483f634780fa5f5519133c8e449b386170e90b0d850414c07cf61c322c2068b62200e0485f9601161613078c586458485c404040643b188b0288682c21c43a16111614161244098584458180cce018384472c222c22cc7bc42242440544c5859fe840c27c008161116141618a84c1b088b030195ce2828708880c7e161116c7505c8870090a53d1c12c222c8cc404071a0e10611101e119cc01ca050e2a28207ee100090b0a37116401010748586cd0c0618202c3228265c11eca8ec7f114df3b2eb671b69abe1fff65686deaa45629fb5b0e32af92d4525282a639071b161216182622bcc2c922c22291fffc387d677fc2768aab29c6372eab4c379a2372a5316be7add3bef06b6d5dcb48d034e760c342c2c203818898d0b088b0909880a8700c10113f7121c23198888584c506880dfe8b088b0d121310154e61344c2c242ccc86090d141c342c222c2a8857484c908584459180f0601161612a7cbcb269df6f1f3a6f90dcb9a87c31fab373c5b290b0a098a8205ead764cbecf20e776e89d9bbe7ec9244000653d89d7711b48e5ef69fd59b764da693fe610a3b3cee448b2ced02b3b5a96ca93a773b8448cadf478f1e61bfbe594849b9071898c23e79881e56d6410994c9664be65f2d964ff0d91b2a636937ca76577239bcccb69105dfa45ecb53d034dfe19864af5696d979e60f1610826f1a46777ba274b6ec8fc48d4ca923f6dea439e7acb927f5848988a0a080a1016121626c304a9e030b188b000612222c237401053161116a6c20d05b910e1101512a6180ab290b0909880a820be88b0d0c2fb5eb86c8bcc0e535585848188208b080b0d46e9483c400d0959126e5830a33148ad6c2161613240542c222cd26a1cfb739a14bab34ea67be9ae2091bc321fb590b028108b0843c2e283050428008067327787b3a6955d22951d4c39c8d217e71eff5230bbbc1dba6326c65e7a33dc757267dcc163c4c5af775ba4cb57479e81b46a4c4373e9bb6c5d0717cbcfb1454cc653e72dfd9ab66bb14dfb26a2857f8db54a718d7f82b7e4c430912b4b8eab6a78f4d9f049931f6fc2f34b9eaabaf8f978dc24992cf909dd973c17d5a431e1eae17bf4ad4edebbe4834dfb4c3125f328612a45a6b3b8e4ca43bb4e1d62a3f39388b3931f5b721ca5b787dcfaae394855dde4574b9e8cdb9e669cfe285437b8db324b39a2789a64336156d32e2f351ea6d7e1caebfcd274ca9fece8521f5b3e61c4772fe5146a354eccb8d423479eedb257ea7f1c1a8330bdda523737f2fea776ad6353d561ba7296789bd1cc7833d24e79501277fa344b7cb978f09431b92e3ce487994a9125ee4cd42647fb0a41fae14d767889d70effe06f912e3c4666dd895c2eb121a3b20e7fb43f4afcc3a9e42df1e718c88b567cb4979641e7981397b1c4dfc7594a1a79d25a454309d32066697fc71e8f8176b6aefe8d8e6b53ef2fed6b1e97ebad238f85cee4d38dce443ec61c82d7e32471214c8cbb8e85ab7ad39888d5931bb41ae560f51ef56fa48287c97cd4b111c227d78797a2add3a4574b7ba38dcbdf1152cae771323f9e489b2555e35cdf7ef73fc7d0b1d2e4c797d4d0588bd4592384c9939b3295d725d534638375720d6a6e11173ff5c0251dc627879753ca148dac86d391b1a4dc3c78937c8eb39c64149f4e9aa5fca1e364b5e7189ec47598987d298772b96a79cb9274583fc7603cad975867af64d230addd526a77b1ee412cf52c75aa7ca63a6709b798f998f1ca639cd1763211264ba8a7c538f2689be33348bedf64cc97b0108b4de93efc5cf8287515a7af5dc26263a33c26e76dd3eac1cf6ec23dfc5bf7d010a96eaa3c4bf778dce3948f792cef4e78c6d45996ee93b5d3efd896375b8a6a9c263dbe746f8a8d24d54d65ab2984a5995277e9decedad4d6308ab725a99861dabfa5fbd6ea7cece651fc0fe98d997e8ca5fb65e6d23abc4c78c9a1477db2334bf667ca6bd00729bc584bc89867e2d34bf6cbc7ebf6ecd6a7ed0a3997263b5db2c733de92654a730da4e47d3a7fcac5dd9d759a7caf52d5320d1d4bb6ad5c6cc91a3bb923576d5afb3624ea399acdf8386ad34ea6e818b6e566effcd951848e7ed3d05b1a7848f175f18ea4536d2a7b6aecf5603bfe7ae389ab9d4afe9d819b3a0ecf13ff60b2d446d34a1dc6eb3861a3eb6522e796ea91dbd8c91c5ed579e8cb793a7f38d56e383a2bee59dac34dccae7865c6f8f3f9038dfcbac939d7467ee11352a6cd1fe17a53972d9dd46db3fe3e56fa38f1194fe6c8c04353ca16b79d2b34c879cacd25d3d7e69f5bcf58e9d2ef336d9d4bf5fa81c5cf8f6332d54eb7be69b77c3cd10bd97cda374e65e05251c6b1597dd2d7d17010fb3b2dd9a5b7cd3e469759479e315255a7b55eeadae36f3c567a3a53e9fa9f88c9255e5448980def686aaeed4a65d5173a639fea76c93c0200f8b0c1870d1618aa810722302cd00ae8e082071e4bc5071a609870a1c244080d307fc001025a011528580a14f6830c2820e8004343e01522f0072a28031d0ac303150ccec45cef5212dd28b5412682bd34da00145098c0c281d0c04b406101121e18f01d92c205192c98a07c83860c1840c080023ea850e18c093c5c20a1800d1574d000030816c88a0de5880d7132e84b9c8855ea478e7c1b3b3764779eced8255ebc2ad56cff561b6b4d6a9ac9702eb1eea85252be5acfe96a54759c46b125ceee36a48b7029be1a59194fc49ca56d245c7c47d5a1534c6f6ef7b9fef6347e4877ded4832c2d763631c3c73e1b5284ecf4c9b897f606f6e25fd1d23e9ebc9289b42e6d67c9938c6a06157edfcdd17b9ac7ae219b49858409d996f6b4b91dcd6c32f750eacaa6d6b3a4b7cb75f8c55d85e0a0aa7b3a4996f432b96c2ea6abb615992f272fbca4b7c88cdfc568d1334d77cc64bd4b7a7c7c4a9bf29bcaa690ee611aa64b6ac6aa49c629466f1c3a643c39df925616a3fd9ede6a161abc4f85d4922ef696ae3704c939dfb4459dd6ce520e5ebb3bf4e16c47687d9b4e95a554ddc355cdf7f2c749db3061fb522eeea53133f245eb699cc1a4bc4b69786bf60cbb3e58daa89432f5e652628e25a66ccfdfc02254da9a766d29395b8df2c8eeb1580e7df613e659c2d1ab63d83137f73608f9394eec64096dac0ecc2ae9864f22257e53ea2f210ed5f43d6ee608e9a641cae94a2f6157ea192bada339cf21757d4ae325bc3c1d7b46f1eb5d2efa724ceab984a7a647cbbcaa148347aad6a4874bc835d47be4bb8e374c77bae97f2ce15d271ee1c2c7a69015371963f64be731edee82d45d4d4fbeacdbf18267e484fd98311dbfceb798394efbd574c82edd6513f3e53d2f260f19534ea673e988659b1ea7f54ef12dda4227f55b3a9237b29310b35176b59fba34539b2d1da96c7e5306279fc1233ed744b8968e30b62a9b73eb49eee8cb32ed972523d8c5dc785992b5c7c6295a9623c1d4ae26cb64eae14b6623119b75b8931c5788c73ed9f192b5a195227c6acfaf880ce3541e974c6be06d76e13686d9645d4ef763c946f691d7efae2d7208113526beb3346af0b9f68e6d1c9f86b0cd490f591ad7f9437398aa33fce80fe131304f8fc9eec9e287e9ec36b1f3d2b0c34b2e47729d18243edfe4469786a11d165266f6f88c2232fca9cc2d8dba56741f7da609655ad36f2d0dc2d6a47ded4efdbc51d73e3997a5226b3d7a78953f7553e86e9fac7fa9885aa7eae11af855849af493792f15b14e34bbc4d2933c95528a5c9a758ec23ab8990779c9a752b85464583ffb8f62f6b93c8d814c666ca9888eb236f8e5938c1d645b980c6ba9481d8fcec3c9e5a4b811233b3196a5d33afaceb7e91f53ee68c737ddf8a5c3399a1c9a57c3b665a49b4ca9bd74b0d78caf3b49d4509e31f5eed0f43c43ccb22819f4a67e5c3a8763741a7f72b4bb90597572b4a553a3afcae951b67b1422699ecad7d2e96aeb27794e941c22a498dc9825d385b8e672b13921fb7572244b26abcf57bfb137b14284f3e9ab97cc5f5f75219fdc41fe8cd3ba3d39ea92f951dd9cff8fc668a4ef4f9bb664fab8895b621f3cbfa2f3db54b42c953bed5f626abbe87fe894611ae64ba539ad30d9713f8e1cc2b35cf6aa99899ad6362453e98d3671d752b1c1ccc8cdc32c97534d850c2773c812394c6673e95e7efc1352efa6f1bc44862273db1a37674c6d2172c769e82e91632edfaadfc5f58d925c139b5c223d989b24515e92c330d59ea71bb744ca8a99902f44757cb611b9e264594bc4b472f163658ed82893053694d3a039bbfc37c2618f6a63a821fe21361b2951272fbe846568f1e734a3ecd2b8e3586d76b23491dff021a46b9ed071096da8d9438c350b939df144f096b08c2a1b4a4eb1bb5df141f22b4e59b584c58ec750dba3ab65f40dc98f365596a52b9a3a866697a931e669f4683aeb4b5778730c35e608ea9fe951a48b4d85bd74650cb563089683c5b25057611aba4b578a6d0c2559d0ae1c2bc2d6a65f5cba52637cb9dcebc2f94ce398268263e95abd7b9061d8e46b4fd667c98af1d650d52d6658a5f2480d37a1952eada1a45c7f5b17621f4de77bc90a22d650d37d7a658c23a2d7f46397acb05e0d35ffb747b895b095094d2e59d1b21a7a48fe17f45f7a924c046fc9ca8eaaa1e7d0495639fa83aedc93622d59e17ba2a5596d09a152cbf45f72b7f599182b486c9b9e4fd32a591ab7dafdb5a3dc98619ab4cb29892f8d51d94a4a3e6a26ebd331ca94c54b83ebfa9032a53029a784fa14266370699cb57eddb1314e88147ffabfa551aa46979a71f56a34487ec7e43d9646c16b2e5d653d8de876848c70931db3542571b9b4d0c91b9e5eba429888f9a52adac9a57be528b677b12242ecc9b997aab41d97ee1e7ff5d1c5740e3221e65295d3c1a5754ae1e9652782cc44da96aa60f796ea41d23bd4ec0b9bb37472f496e6a5799da1631032a79dd0cdd259e73b720e8e424daa77754bcb8929da6df946a34953165f3a5b4af6abf96fd1189992470bb7f495c997b21daa64c79cceead249b42d2da88b83cd5892a4039b88b9a533c6968eb5c3ee5edd253c6f3a642c1dcdd6522e1b9878b0bfc9aa9a089e25d3cc5afa68cc1d3b674a88c8e467960cdf6a69f13fca4cb0db298d331df24b464b8bb6179fb1c591ded7189f96726db1347fe5a9c83395a14be6ccb414f198f3cf1522e43859df9221aba5a56ab2cc7612724984a8d38db164485567e939a5d0cad8d14e7aa369d52c1582b8595abc7a94e5fc3e440a6162f34b85a866e9123d576c3495e99f3895fb52218b99a5559a6b7e6ece2052cf34082f15527a989436b8bfb554b63c39e7522157ce68868c4267b6cb55e52212cf33e7fce8d59d4ad5526965cc2eba8c8c7a83ccce139bb2445af10df3d93019ee8435987efc12c14de3e7a06951fd3bd5d92542760d4b8bee32aa0e65a72de374149708b92c2cad3fbe51ec4e92d6ce93975a220491afb4d7f8b91d4de23a26e3b2f4a4f4cfb5fc28c60689e03bddfad293cd2bad357cac0a93b16fc2eba527c778a5efc50b96396b4c8ec4e97f979ef0b82b1dffa5582a2a79ded38e5c7a8238aed49ead95a47953743c9d0cdad293b3ba523f259bc7aef220b3633a594b4f9aad548f65363a921b7f32344b9eb5565aaa9d3093aa1b44f69f187fc9b7d14a0b39ccec9ee518aaab263cbbe45568a5799e9c214e7b9c6955973ccfac94470d2cfecaa6530ad3915bf2cdb2d2527e5d06ef97a5e2eee4a6967cf428356c72bdcc3845e21c4dc5cd52a3f12835627c714fb3937409535d596a6d1da579775d9d6768a11c83e9ec975a2b47e92b1979ce6a9a41dff6d48397bacf4629ea31cdabfe65905e61ba724b8d3546294972d81ab94d516d33b98fa546aed2275db8fc94fcd1da39e5962546d42a4d67be2a4d128287a8e23806464218000008809020c0a01c4200b20d02008030e5a019120010a0400084411800000082802000188600000016a642880000044000145d03f976a69d324e9bf979a04493045d34e35088278923847934b568cf7915b014a082c1bd19c20090c834b312280fb33cc7dc95010d8c566622a940d3bae0c948fd0753d8b8aa030467400828f5209c02a78e6c3d2c7148669df729015c5056247c0086a2b98ffd0108678108c02058dc1132023308708880d5d982030109dd6119098c59d0c47620359a2838b18150d8b43540690cdea2f3c542482c7cc420c1998d358c1821101a3b58d4bc8250c73c875108b01070c1030f031b86a2c9112f2774e439dc81e70e8e131e06512c849b115d17d908195c0860c1706c27bf87d05448ec0c2b68769b21146ae1c9f6f8f1dfb7b08430087cc038e84e3d35fed0c1c0e37036f874e0a5446422044058428193850114184838e08293852514382c1aa0804151a9a74604d48f7c6a325ee199c9e4028643c6855fd1e8cdefce572a3c7a3926790c440cb078e898a05878b28162731e48230c9114bd20c628c8006891b080ec11140168b1d1015231f101e80a91488fbaa333cae82df0a9b8673dfee4745252c77189230479335a1d50f2f4612a5b3b60692333e1ef4832217397e62297ddf319454885c49398140a8988121364a413a5cb67a051feea80f0a1948a0b2533486114a7a0954c3d655f469c5746320a587d0c0b4844a337f073fe93bac47cda9551a75360161e4d338427c19224e5d599d3b7c7f68bce237578607bd643de9795b3cb336d00861929be459b3c2605c503cc8c7136073bf8647cd50d51727101773a46113dc828310f2c225402e18c977c5c009979af2925708c0b769a6e06d148d91730168631634d89993a31f9a12052bbcf697e1c03a01c3c16492c554ca058d85868481df6f345e42be2318e131e0611072c3c3a4c282c3e0e405c6c0621b3991a0c8745a6523c825b2e059064a35e7a2aa5f4bae80ef16c8ecf95fc196a6ce2418f893d33cf9f280dc668097e26acc20b8b38070fcfcc8936e268c34e4b6d2683a384871033c6c83d0e2a61f04c7e18821c1f0a2d861c075206391a3404311ea420a4fdc186872ee7e925fa01c26e80b0be094250c573cb0bff2600c9b5f1162bb1aa44aa037447895180988e8963860d29657845e82a392ae841478e1c101528855065a2fe9086b0c478786c650f82810f84df37e03d43363930289d315bdab737e053704aef8a48bdc21c4237590b144ed8c10a658dae81311112f36d1d645fcbc7b00a3a51162602eb15c7ff06e0995be0d49126253ef2a6fc1c939d121d4e5b54b87bd716d55cddd8d627b33bba2b7182c26cec4139e2bb1c78e87f003c70248f0dda7ef89abc17321a422cc0fa816627648baffe61fa9f999a69674518561125ca9848a57b75642ffc84f1d44f27aab2f3bb1edb4deedc851c53ca41fb04e5ba753de1319c0f171f2ca221733b29b657260afb533ccc2e1ec3667a3037d9209151f7a3b93e8db3343e1e20cced2bb300656f1880a21789e37d625210bfa965f0783c9e406bf4967563580e67adaeb56f512f2d3ab685bedd7d8b5daf539a8286f553d573a9434080d929f56b3fe5dfdff2d1fbeea2c7986a3420df5e1e93db4983bcf1d943e31d8fd67361c24126ffeee40a2a4c38f8003cdd0309e428df0652f8a7ad10cbf7ef01a8b65d56	\N
\.


--
-- Data for Name: log_checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_checkpoint (size, hour, signed) FROM stdin;
318	2026-11-22 13:00:00+00	\\x74616369742f33613934396233612d616662342d343264372d623532322d3863316465613338656232300a3331380a3856742b496c2b4e3855492b6c6e5233776a53682f38505a2f50462f664b48724b776d76564546473141553d0a0ae280942074616369742f33613934396233612d616662342d343264372d623532322d386331646561333865623230207637626e726a357536556f2b6d4f392b3262664e47594164394a515174444a555478623639726c383950574e48316c4f4962696b49484a396131362f473767514f4f73562b443773567841784c346d6f77757331394a4c2b6f51303d0a
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_head (one, origin, size, nodes, taken, kept, checkpoint, mac) FROM stdin;
t	tacit/3a949b3a-afb4-42d7-b522-8c1dea38eb20	318	\\xe051de3b651141d95e1bb4b8062bda357cbb94c13a6df6b7f9dd89df67272157da990fec936c80a3a8e6550a85aa3ed78aba350a4bf68dcd174ecdd64711863a6fbcd212115352205ffd6a2200260c7f654598ce6ff6f89df1ab2b658efc79a1fec93ff60477c97168ac79fa718a2b230f25834fa5df2a2b663d50705303af27755d463ba70aaf9ffbd2304eacba3612c0ebcf053b8a2da8cd8e8b51d6f2353eed6f92cccdfe2eeb49d431ecb47a18f59af0a4392bfad70b6451ff56229ee62e	1079:1079:	0	\\x74616369742f33613934396233612d616662342d343264372d623532322d3863316465613338656232300a3331380a3856742b496c2b4e3855492b6c6e5233776a53682f38505a2f50462f664b48724b776d76564546473141553d0a0ae280942074616369742f33613934396233612d616662342d343264372d623532322d386331646561333865623230207637626e726a357536556f2b6d4f392b3262664e47594164394a515174444a555478623639726c383950574e48316c4f4962696b49484a396131362f473767514f4f73562b443773567841784c346d6f77757331394a4c2b6f51303d0a	\\xc5dd667a0f5b62a2cfb15d19721ce133717cca3d08454f847e0ee92b56968747
\.


--
-- Data for Name: log_index; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_index (page, segment, refs) FROM stdin;
\.


--
-- Data for Name: log_intake_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_0 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_intake_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_1 (slot, id, xid, leaf, terms, mac) FROM stdin;
1	01a2035c-4d33-799e-a7f3-dc9ffb2f1025	751	\\x7b2276223a312c226964223a2230316132303335632d346433332d373939652d613766332d646339666662326631303235222c2274696d65223a22323032362d31312d32325431333a30353a31302e3435313630315a222c22636c69656e74223a2230316132303335632d346433332d373930302d386632322d303732303864616237386436222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x12b345e6c3dc6ceae2b637c1	\\xe71941aeb3c9414bab81955079cce287fe24d1084e99cebd03908d62740cb11c
1	01a2035c-4d3a-7d79-bcf9-963bc7d26c4b	752	\\x7b2276223a312c226964223a2230316132303335632d346433612d376437392d626366392d393633626337643236633462222c2274696d65223a22323032362d31312d32325431333a30353a31302e3435383834325a222c22636c69656e74223a2230316132303335632d346433612d376362332d616138622d356163353463653161643463222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x45d2eb25c3dc6ceae2b637c1	\\x1067f9846d2e1faacb6de2b9e9b04bbee3dfe13b3ecbf1f7ace05e11882dc3b3
1	01a2035c-4d3b-7727-b660-e1fb5e41f727	753	\\x7b2276223a312c226964223a2230316132303335632d346433622d373732372d623636302d653166623565343166373237222c2274696d65223a22323032362d31312d32325431333a30353a31302e3435393434375a222c22636c69656e74223a2230316132303335632d346433622d373663312d613061322d393531333332303633333835222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x2096e541c3dc6ceae2b637c1	\\x971d5f10746cca033e6c419b7449beb360f47d854a195bec2e41969c462a9313
1	01a2035c-4d3b-7e29-920c-ebb7c95bc873	754	\\x7b2276223a312c226964223a2230316132303335632d346433622d376532392d393230632d656262376339356263383733222c2274696d65223a22323032362d31312d32325431333a30353a31302e3435393838355a222c22636c69656e74223a2230316132303335632d346433622d376435652d383434652d323961303431656666633331222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc3dc6ceacb06c364e2b637c1	\\xa44fc700f73cf9d21bda21c305d9002687b5822f5bafe218521e4abc2f3189d1
1	01a2035c-4d3c-7484-98c5-a0b71389adaf	755	\\x7b2276223a312c226964223a2230316132303335632d346433632d373438342d393863352d613062373133383961646166222c2274696d65223a22323032362d31312d32325431333a30353a31302e3436303238325a222c22636c69656e74223a2230316132303335632d346433632d373433662d626362642d376436663230333631663035222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x1f047ba6c3dc6ceae2b637c1	\\x14fbe3db1f03799b1f82ca2c774d902ee693b475ba52a6a880bda2d2ea2ffc93
1	01a2035c-4d3c-7c4a-8a7f-2cfefa9f255d	756	\\x7b2276223a312c226964223a2230316132303335632d346433632d376334612d386137662d326366656661396632353564222c2274696d65223a22323032362d31312d32325431333a30353a31302e3436303736385a222c22636c69656e74223a2230316132303335632d346433632d376261372d623362642d343132616630616335613764222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc3dc6cead4338ecae2b637c1	\\x32fc8ada836787efae5fcf898e09de8ad38a5d900bdf4f1393805edf4eb9b92d
1	01a2035c-4d3e-7b0b-98ab-f2a3c1f9bc83	758	\\x7b2276223a312c226964223a2230316132303335632d346433652d376230622d393861622d663261336331663962633833222c2274696d65223a22323032362d31312d32325431333a30353a31302e3436323639305a222c226163746f72223a2264343661333233622d326462642d303861612d346562662d663937623339363238366231222c22636c69656e74223a2230316132303335632d346433332d373930302d386632322d303732303864616237386436222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2238653765356635652d316663302d333932352d663738312d623234653234373361613266225d2c2264657461696c73223a5b224165635275374d6f365778337a6c526c2d795050796742346c4255747454744c656238516c56703169464e52425479795052575453592d337054686e225d7d5d2c227265636f7264223a2253396943706c6837434e74684f4c4237465f66786567227d	\\x07a42c7d10a0c3cd12b345e6203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a695587755448f8e7e5f5eb0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1f3471fb7	\\xa2db470b39cff2e01c598830f233e66c1e4cc733cc7955f6b308dd77f3ad23ef
1	01a2035c-4d46-74b9-8276-13246a3f3a3a	759	\\x7b2276223a312c226964223a2230316132303335632d346434362d373462392d383237362d313332343661336633613361222c2274696d65223a22323032362d31312d32325431333a30353a31302e3437303239355a222c226163746f72223a2264343661333233622d326462642d303861612d346562662d663937623339363238366231222c22636c69656e74223a2230316132303335632d346433332d373930302d386632322d303732303864616237386436222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2263613037356562372d623436392d303733352d373936312d643366343165333236663135225d2c2264657461696c73223a5b22415a4e6272746c325f4f4179457046535036666c483579386d50475645507844586c375262304f5858703155746d756e76786b2d4277346a396a7a6d225d7d5d2c227265636f7264223a22547a704d5f44467a654953676b6e4934634e35316941227d	\\x07a42c7d10a0c3cd12b345e6203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a695587755448fb0dfded2c2bcaf1cca075eb7ca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1f3471fb7	\\xb8a96e11150fa62d632a13a96dc46259ca65fdd416df07d39f000210ee55420f
1	01a2035c-4d48-7aa8-ac77-1333bcf595ee	760	\\x7b2276223a312c226964223a2230316132303335632d346434382d376161382d616337372d313333336263663539356565222c2274696d65223a22323032362d31312d32325431333a30353a31302e3437323636365a222c226163746f72223a2264343661333233622d326462642d303861612d346562662d663937623339363238366231222c22636c69656e74223a2230316132303335632d346433332d373930302d386632322d303732303864616237386436222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2265313939376535382d623664612d336261642d313532642d333964303961623730366461225d2c2264657461696c73223a5b224154566c4e5076663535774561624f5f545473765a6b3253625f476b70475a32536253564d38714e6659455350315862514f384a697876564154332d225d7d5d2c227265636f7264223a22625f527a313272394131754e6333694773494c495a77227d	\\x07a42c7d10a0c3cd12b345e6203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a695587755448fb0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e1997e58e2b637c1f3471fb7	\\x1efece39ad22697efc41fb228836d0726f1fd8d2c3c5c78e227da37b006ea963
1	01a2035c-4d4a-7df0-a684-3aac3c36ead1	762	\\x7b2276223a312c226964223a2230316132303335632d346434612d376466302d613638342d336161633363333665616431222c2274696d65223a22323032362d31312d32325431333a30353a31302e3437343837315a222c226163746f72223a2235653736306234642d373763322d616334392d373035362d653735363939626538366662222c22636c69656e74223a2230316132303335632d346433632d376261372d623362642d343132616630616335613764222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c22726561736f6e73223a5b226964656e74697479222c22636f6e74616374225d2c2267726f757073223a5b7b227375626a65637473223a5b2263613037356562372d623436392d303733352d373936312d643366343165333236663135225d7d5d7d	\\x1054fd162dc5b9e5429c17255e8e1b7378ff8318a33eec4fca075eb7cb64385dd4338eca	\\x91d0e24ce55f42a595defe6239dd452510698cba7287ebe29492f4be676af795
1	01a2035c-4d57-74ea-9cca-75a8953414ec	763	\\x7b2276223a312c226964223a2230316132303335632d346435372d373465612d396363612d373561383935333431346563222c2274696d65223a22323032362d31312d32325431333a30353a31302e3438373330375a222c226163746f72223a2235653736306234642d373763322d616334392d373035362d653735363939626538366662222c22636c69656e74223a2230316132303335632d346433632d376261372d623362642d343132616630616335613764222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c2267726f757073223a5b7b227375626a65637473223a5b2265313939376535382d623664612d336261642d313532642d333964303961623730366461225d7d5d7d	\\x1054fd162dc5b9e55e8e1b73a33eec4fcb64385dd4338ecae1997e58	\\x01c89caf92c9af9a8e93c19738e200c2c7f95021a59bd6dec76fbcab37cd4aff
1	01a2035c-4d71-7263-9dbd-cd6dee89df07	767	\\x7b2276223a312c226964223a2230316132303335632d346437312d373236332d396462642d636436646565383964663037222c2274696d65223a22323032362d31312d32325431333a30353a31302e3531333134395a222c22616374696f6e223a22666c6970222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c22726561736f6e73223a5b2264657374726f7965645f31225d7d	\\x3706ca56deb70979e2b637c1	\\x11d2de14524ff11b53985c1c16811d9c085c8cb30ffdefdb8aacc4c6609da411
1	01a2035c-4d7d-7775-8f62-db3be3d6d945	769	\\x7b2276223a312c226964223a2230316132303335632d346437642d373737352d386636322d646233626533643664393435222c2274696d65223a22323032362d31312d32325431333a30353a31302e3532353436365a222c226163746f72223a2264343661333233622d326462642d303861612d346562662d663937623339363238366231222c22636c69656e74223a2230316132303335632d346433332d373930302d386632322d303732303864616237386436222c22616374696f6e223a22757064617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b226a6f625f7469746c65225d2c227375626a65637473223a5b2238653765356635652d316663302d333932352d663738312d623234653234373361613266225d2c2264657461696c73223a5b2241554a36755f596779616267636c4b70597559474b5f345232447a6f49786a694b3863435343496f547246795458434c743733463035433859654f51225d7d5d2c227265636f7264223a226d704c325a53624275337466316e42454f4764447a77227d	\\x12b345e65d7789d67755448f8e7e5f5ecb64385de02bf848e2b637c1f3471fb7	\\x5fd69fb4677fb396f3ecd2c001798ddf7beab724129e76558ebb4f831d8f18b3
1	01a2035c-4db3-7af6-9f10-0d7ebd72f3a5	806	\\x7b2276223a312c226964223a2230316132303335632d346462332d376166362d396631302d306437656264373266336135222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537393638355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7cac6195802682120fa9db6c10f88251e59ad5cb4cbe7dd0e8ec430542e3c5bc
1	01a2035c-4db3-7d59-8234-aabd4bef8631	807	\\x7b2276223a312c226964223a2230316132303335632d346462332d376435392d383233342d616162643462656638363331222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537393833345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x28b1c1038c2f9ebe93fb4b52b6085fa33c0a80cd6dc2601a147fa897a832be1d
1	01a2035c-4d81-7f7d-8205-eee621c5a2ee	770	\\x7b2276223a312c226964223a2230316132303335632d346438312d376637642d383230352d656565363231633561326565222c2274696d65223a22323032362d31312d32325431333a30353a31302e3532393936385a222c226163746f72223a2264343661333233622d326462642d303861612d346562662d663937623339363238366231222c22636c69656e74223a2230316132303335632d346433332d373930302d386632322d303732303864616237386436222c22616374696f6e223a22636f6e73656e74222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b227375626a65637473223a5b2238653765356635652d316663302d333932352d663738312d623234653234373361613266225d2c2264657461696c73223a5b2241544254624b5f366433355a54496644424237344b566772496b6c7633415051664f7a616f44644762365a6666526636772d7868444f412d52796e4c36366a784645536a707152613779425355464b666467225d7d5d7d	\\x12b345e65e3aea7d8e7e5f5ecb64385de02bf848e2b637c1f3471fb7	\\x066c4aba47bbf7d6bc2025504cf82897a3866a915c5eedb81c796e04b1780f3a
1	01a2035c-4d86-759a-883f-8926ee5668a9	772	\\x7b2276223a312c226964223a2230316132303335632d346438362d373539612d383833662d383932366565353636386139222c2274696d65223a22323032362d31312d32325431333a30353a31302e3533343335305a222c226163746f72223a2237643765343334322d663861652d396162312d353730362d303632376633383162663165222c22636c69656e74223a2230316132303335632d346433622d373663312d613061322d393531333332303633333835222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22737570706f7274222c226261736973223a22636f6e7472616374222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c226d61736b223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65225d2c227375626a65637473223a5b2238653765356635652d316663302d333932352d663738312d623234653234373361613266225d2c2264657461696c73223a5b2241636b4b6c39444b743964314644785f485944776d75696d497978474468777255684e565330796d7172694d716f3438756966784261735051514239225d7d5d7d	\\x07a42c7d10a0c3cd1effa9a1203d153c2096e541262a99e73978911d3b79104644b1f36645acb18155a695587755448f7c748b158e7e5f5e997815fbb0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d7b6c79f	\\xbb05525b6ef4d86017f8c695f6de9dd7b82add7db9726345d8cc3c2d6c644dec
1	01a2035c-4d8a-7d27-99d8-00ebd6d4e096	774	\\x7b2276223a312c226964223a2230316132303335632d346438612d376432372d393964382d303065626436643465303936222c2274696d65223a22323032362d31312d32325431333a30353a31302e3533383832325a222c226163746f72223a2264353833666230652d343737622d623962382d376461332d383031333533306566366264222c22636c69656e74223a2230316132303335632d346433622d376435652d383434652d323961303431656666633331222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a2273616c6573222c226261736973223a226c65676974696d6174655f696e74657265737473222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2238653765356635652d316663302d333932352d663738312d623234653234373361613266225d2c2264657461696c73223a5b224155646c38667a4b4461695472784834366976337946715a45506b524f5a34675939464236586952684861476142396d524e746f67646d72396d324e225d7d5d7d	\\x07a42c7d10a0c3cd203d153c262a99e73978911d3b79104644b1f36645acb18155a695587210bfc17755448f8e7e5f5e997815fbb0dfded2c2bcaf1ccb06c364cb64385dcbf8f5b9d0397479d5819372d7b6c79f	\\xb7bcb76caf0bc5a0a76ff7c9114681e55c2d074075a18547ecac44f7ee6a5036
1	01a2035c-4d8e-7ba6-8ae8-24bbc24a76ac	776	\\x7b2276223a312c226964223a2230316132303335632d346438652d376261362d386165382d323462626332346137366163222c2274696d65223a22323032362d31312d32325431333a30353a31302e3534323732385a222c226163746f72223a2233633038303666662d393439352d653466642d343038322d633262373964623031346462222c22636c69656e74223a2230316132303335632d346433632d373433662d626362642d376436663230333631663035222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a226d61726b6574696e67222c226261736973223a22636f6e73656e74222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2238653765356635652d316663302d333932352d663738312d623234653234373361613266225d2c2264657461696c73223a5b22415a4654366b4f6b6f68713171746d5a48454f54712d696757346a58752d64377435414d565a7852734a6e55795031664646764a454d566d7073613050536d554435786257796e4c444f6247773354504451225d7d5d7d	\\x07a42c7d10a0c3cd1f047ba6203d153c262a99e73b79104644b1f36645acb1818e7e5f5e997815fbad2d49a7cb64385dcbf8f5b9d5819372d7b6c79fd7bf2156	\\x9e98f36d3c89788876686343b4172c952b046b2ac8825c12c66f05be124d891c
1	01a2035c-4d91-794c-84e9-6ea45dd9a756	777	\\x7b2276223a312c226964223a2230316132303335632d346439312d373934632d383465392d366561343564643961373536222c2274696d65223a22323032362d31312d32325431333a30353a31302e3534353538315a222c226163746f72223a2235653736306234642d373763322d616334392d373035362d653735363939626538366662222c22636c69656e74223a2230316132303335632d346433632d376261372d623362642d343132616630616335613764222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2238653765356635652d316663302d333932352d663738312d623234653234373361613266225d2c2264657461696c73223a5b2241524b6730784536464b614e46614d39676a4d7259763744443751464a394368763838477a6f465f42675a76746434624b556a4a3941676c4b473067225d7d5d7d	\\x07a42c7d10a0c3cd203d153c262a99e72dc5b9e53978911d3b79104644b1f36645acb18155a695587755448f8e7e5f5e997815fba33eec4fb0dfded2c2bcaf1ccb64385dcbf8f5b9d4338ecad5819372d70b7dcbd7b6c79f	\\x127e89e94f680c09b280544c965b496f846c7382e1714f98b7da5e55708d8ef6
1	01a2035c-4da2-7730-b71f-db0050d3293e	778	\\x7b2276223a312c226964223a2230316132303335632d346461322d373733302d623731662d646230303530643332393365222c2274696d65223a22323032362d31312d32325431333a30353a31302e3536323434395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc3ebe04bff65e78326bced9f6c657c2e02254063c6a782fc3619d2ac8e3f6907
1	01a2035c-4da8-75ec-bb93-6559f602f49b	779	\\x7b2276223a312c226964223a2230316132303335632d346461382d373565632d626239332d363535396636303266343962222c2274696d65223a22323032362d31312d32325431333a30353a31302e3536383337305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9ba26c0bae233c28e5872d0ee7e28171ff898c2c71a39e40433d511a82d8038c
1	01a2035c-4da9-7927-a666-2e35168876ef	780	\\x7b2276223a312c226964223a2230316132303335632d346461392d373932372d613636362d326533353136383837366566222c2274696d65223a22323032362d31312d32325431333a30353a31302e3536393537325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe955ef03a777e370c20600d0a14e0029ba66dcfd81ba69430be187f92e14bf38
1	01a2035c-4dab-77c7-aba8-1424a7a5f905	781	\\x7b2276223a312c226964223a2230316132303335632d346461622d373763372d616261382d313432346137613566393035222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537313438365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0c1b5fc2b457ec9df71153cdec1aa316315e70a5d78cd9ad5d247e9314b5b8e3
1	01a2035c-4dad-741d-aeb7-b57cda45af87	782	\\x7b2276223a312c226964223a2230316132303335632d346461642d373431642d616562372d623537636461343561663837222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537333235375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa96c7a4d7ffee7dd648759d5dbf2b3f92a1dd7e710b181ac1169df0432229b4d
1	01a2035c-4dad-7a73-a90e-831bfad41b0a	783	\\x7b2276223a312c226964223a2230316132303335632d346461642d376137332d613930652d383331626661643431623061222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537333635335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xef9974fca647067d4ef2e7244119c81bf03eaa925def979135370ec16239f995
1	01a2035c-4dad-7f07-8b7b-7602e3698bbe	784	\\x7b2276223a312c226964223a2230316132303335632d346461642d376630372d386237622d373630326533363938626265222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537333933395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x62535b757b599b0821c1fa0c8f9a99289e7ed034b96d595a1c3188fa211c3a69
1	01a2035c-4dae-7575-bfc1-d3f29807ddee	785	\\x7b2276223a312c226964223a2230316132303335632d346461652d373537352d626663312d643366323938303764646565222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537343334315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4e0161b2df70586aa53bbeb9671806611b99927ca0e3220298761287b986e95c
1	01a2035c-4dae-7c3e-b1f8-af9d2f9b9229	786	\\x7b2276223a312c226964223a2230316132303335632d346461652d376333652d623166382d616639643266396239323239222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537343736355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x276b3062fe0cc9dca93c61d017f640b41e611004c9debcd69165c7cba894d98a
1	01a2035c-4daf-7209-9a74-3be9e0ccb40b	787	\\x7b2276223a312c226964223a2230316132303335632d346461662d373230392d396137342d336265396530636362343062222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537353132375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf9b399871305a5194152d159dcc75952f00a492a014001c9617d5958ef584d4c
1	01a2035c-4daf-758a-993a-241b5bfb11e0	788	\\x7b2276223a312c226964223a2230316132303335632d346461662d373538612d393933612d323431623562666231316530222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537353334365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x44283807c0d66812f10b490d33687856a7eb22e5f35c7fe9c967d2bc56bf84f3
1	01a2035c-4daf-7a88-98f7-7f7468a4a132	789	\\x7b2276223a312c226964223a2230316132303335632d346461662d376138382d393866372d376637343638613461313332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537353635385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x44abf1ab96db3f68940977a9ae96dce9a0ccc0a306c15678f4501098ef32326f
1	01a2035c-4daf-7fbf-bfdb-f5900a155f2e	790	\\x7b2276223a312c226964223a2230316132303335632d346461662d376662662d626664622d663539303061313535663265222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537353938345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe57f179a402b07f237e2e2aa6d302b46753233368a58e4cca9dd24d40f29f353
1	01a2035c-4db0-73fc-8793-28caf0ae1650	791	\\x7b2276223a312c226964223a2230316132303335632d346462302d373366632d383739332d323863616630616531363530222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537363234395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7cac909c1229ad87c3421c3aa6fb13a3a9c728e0c91106bcc75864aa9095ff3c
1	01a2035c-4db0-7652-81b8-bf43165741f0	792	\\x7b2276223a312c226964223a2230316132303335632d346462302d373635322d383162382d626634333136353734316630222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537363339355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcc46022b71fd5330ac286fe089ce3be5ed87753e295cd4991fb621d9f8b53694
1	01a2035c-4db0-7b5d-a908-b136baf28193	793	\\x7b2276223a312c226964223a2230316132303335632d346462302d376235642d613930382d623133366261663238313933222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537363731305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8ff7dc6e12147066950e6ad364a9c7fa2b8e26a7fea39f28f6652caf9e363a78
1	01a2035c-4db0-7f7d-9663-517809380cf4	794	\\x7b2276223a312c226964223a2230316132303335632d346462302d376637642d393636332d353137383039333830636634222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537363936385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcfd5ac508268dd6e38d383e35164a0605ab6f7625f02b28a15e47e4c7900ee03
1	01a2035c-4db1-7361-9b6f-c017fbf37ea0	795	\\x7b2276223a312c226964223a2230316132303335632d346462312d373336312d396236662d633031376662663337656130222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537373231315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0306ea14f77b8334ffbb4df491d3dccb27464f37192f7beb581591c0aa451ca2
1	01a2035c-4db1-76de-a9e9-31ae28915a6c	796	\\x7b2276223a312c226964223a2230316132303335632d346462312d373664652d613965392d333161653238393135613663222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537373432395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe07f75485dec8b367cc55800755ed541f01f438789a37d28b8566b14864b4a98
1	01a2035c-4db1-7b27-966a-33ca827c72d8	797	\\x7b2276223a312c226964223a2230316132303335632d346462312d376232372d393636612d333363613832376337326438222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537373639375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4170355ad38df5cc0bbee8c7eef503c792d4176be73859b16311b2f61d2cacf0
1	01a2035c-4db2-7161-8700-679bc9f05999	798	\\x7b2276223a312c226964223a2230316132303335632d346462322d373136312d383730302d363739626339663035393939222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537383038365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x970b9b95fcab7289d5abcf728c23c47dff5a422649b8cbc10b8e6b34c2c8bc8d
1	01a2035c-4db2-73bf-b785-41089de05d3e	799	\\x7b2276223a312c226964223a2230316132303335632d346462322d373362662d623738352d343130383964653035643365222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537383233345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x04d2dbed66a3599aca01eb7a5e0cb9553db5a3cb57046fb3697113a91e7395bc
1	01a2035c-4db2-7632-9d8a-d329f92a8b2a	800	\\x7b2276223a312c226964223a2230316132303335632d346462322d373633322d396438612d643332396639326138623261222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537383338375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb4a10385092961061fa3eb7899673cca4e7b02b72d9269d39453d9558d18b938
1	01a2035c-4db2-79f8-8bee-c70478dc1a4e	801	\\x7b2276223a312c226964223a2230316132303335632d346462322d373966382d386265652d633730343738646331613465222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537383632335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x232c4ad4ffcc262ddc25fdaf2139f1871fa9099adb191cc5c27903c0e387c06e
1	01a2035c-4db2-7e32-b64b-fc78c878f060	802	\\x7b2276223a312c226964223a2230316132303335632d346462322d376533322d623634622d666337386338373866303630222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537383838375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x613275d5eec45c02cce11ba38ee7001627b076f4b64c4fdb14a317649d83fcd9
1	01a2035c-4db3-711b-882b-43bad18994b5	803	\\x7b2276223a312c226964223a2230316132303335632d346462332d373131622d383832622d343362616431383939346235222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537393036395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x723bf1840fb6ff0f42998fa1757a60483d23494954771d90cca91ff9b87e9482
1	01a2035c-4db3-73b7-8e2d-5d7346e1070e	804	\\x7b2276223a312c226964223a2230316132303335632d346462332d373362372d386532642d356437333436653130373065222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537393233325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x964a7a557e7210416ef28ea7459f04acbee1e72e00c33ae4e67dc101661ffca6
1	01a2035c-4db3-7765-89d4-de6950ea65c4	805	\\x7b2276223a312c226964223a2230316132303335632d346462332d373736352d383964342d646536393530656136356334222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537393436325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcf30263a200ae537f924a45434587156e965583a4c06e2c3b692ca05728f1eeb
1	01a2035c-4db3-7f50-990c-e43769ba198c	808	\\x7b2276223a312c226964223a2230316132303335632d346462332d376635302d393930632d653433373639626131393863222c2274696d65223a22323032362d31312d32325431333a30353a31302e3537393935375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6d2ceae5544267f6de7980bc1d28e4a9e0a0ceecc0efb8c4a60cd6d3e45b899d
1	01a2035c-4db4-7c8c-8597-231186b1ef88	812	\\x7b2276223a312c226964223a2230316132303335632d346462342d376338632d383539372d323331313836623165663838222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538303738345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x88b1f6386d6e6f379437d11066c5df36c4a1fdf04f2d9913c08c8fe41e868601
1	01a2035c-4db5-7a88-8f08-5a115a905f16	816	\\x7b2276223a312c226964223a2230316132303335632d346462352d376138382d386630382d356131313561393035663136222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538313635385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x25cec1d97c5928a868a864de72feed167b4d714ea6508027c0932fbb83595639
1	01a2035c-4db6-76bd-862a-bc8cc27f0c06	820	\\x7b2276223a312c226964223a2230316132303335632d346462362d373662642d383632612d626338636332376630633036222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538323432315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcaef72188b61797e6424685bbfd729e54bf9035831c2fe8de914c0dd0fe9efcb
1	01a2035c-4db7-71a2-8f4d-49ba6f7904fd	824	\\x7b2276223a312c226964223a2230316132303335632d346462372d373161322d386634642d343962613666373930346664222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538333130325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaa3fd316fda771ef584f45bf302e8781d383976b91313c68cf5bd2056d4e11a5
1	01a2035c-4db7-7b79-96af-2bb0307f2411	828	\\x7b2276223a312c226964223a2230316132303335632d346462372d376237392d393661662d326262303330376632343131222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538333731375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfa27c00c75f8cc4dfc0bf34078a31277437d7e8e2765f6f5f55ac40ac92794cc
1	01a2035c-4db8-753c-aa7e-2f409c07b4fb	832	\\x7b2276223a312c226964223a2230316132303335632d346462382d373533632d616137652d326634303963303762346662222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538343332375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9c2f01eea030c1966f891dec274b89a9ee2fcfb3f27da065559e4c517c9054b5
1	01a2035c-4db8-7fd3-8f00-94a70965bb78	836	\\x7b2276223a312c226964223a2230316132303335632d346462382d376664332d386630302d393461373039363562623738222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538343938395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2f3d4537bfacbd2ed0a36cccb51f73a5b0475c248b1b27ae73be1402fb3bcc80
1	01a2035c-4db9-7877-9054-895c9f46c3dd	840	\\x7b2276223a312c226964223a2230316132303335632d346462392d373837372d393035342d383935633966343663336464222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538353532395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf5eb7985be7086004f0915c40c45303ff5c08717363d956b65c46afcfef88e89
1	01a2035c-4dba-747f-8460-8c6f55dede39	844	\\x7b2276223a312c226964223a2230316132303335632d346462612d373437662d383436302d386336663535646564653339222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538363238315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8e93779cd78a70619100084f3ba8e1caa3a7b10ca0bd2bd801045b6249efb806
1	01a2035c-4dba-7d3c-8eca-734cbb1080d0	848	\\x7b2276223a312c226964223a2230316132303335632d346462612d376433632d386563612d373334636262313038306430222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538363832375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x42f2e9073869570340f6991367698bb6fc84127b0f10dc2c704a46bdb048377e
1	01a2035c-4dbb-76c1-b808-2f4f31f3ca77	852	\\x7b2276223a312c226964223a2230316132303335632d346462622d373663312d623830382d326634663331663363613737222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538373432325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x37cce8508b0cdc35658334e94b09a60bad8907b7d005ec4ddb110be03fd53d88
1	01a2035c-4dbc-7052-ad3c-295b166cdbcc	856	\\x7b2276223a312c226964223a2230316132303335632d346462632d373035322d616433632d323935623136366364626363222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538383032305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf8d4ca4924a454f9a645c3c49eb3cc6ac511bd9f113129e44cdf13ee885b882f
1	01a2035c-4dbc-78b1-99a6-cbb1bdaa53e4	860	\\x7b2276223a312c226964223a2230316132303335632d346462632d373862312d393961362d636262316264616135336534222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538383534335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x745590987269789a7314bfae26a081c9ffd26f6c8cd6509cc07433b13c86ff3c
1	01a2035c-4dbd-7a21-8e0f-fba477262c7b	864	\\x7b2276223a312c226964223a2230316132303335632d346462642d376132312d386530662d666261343737323632633762222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538393633335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7412dc69d1967ad27985f39ed565450f750c35365749408979a879869263495d
1	01a2035c-4dbe-790b-b58c-d2c9a82b90bf	868	\\x7b2276223a312c226964223a2230316132303335632d346462652d373930622d623538632d643263396138326239306266222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539303536355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xef61d62c301c2e42b62ac37c5af7a8fb77ca50f10877e358368ba3ce20a704aa
1	01a2035c-4dbf-724a-a67e-d996fcbae025	872	\\x7b2276223a312c226964223a2230316132303335632d346462662d373234612d613637652d643939366663626165303235222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539313134335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfe60341496331e06cd973a10f83c35c579295b9c93fa02ecb849bf430148c777
1	01a2035c-4dbf-7b13-9b17-33defb629bf3	876	\\x7b2276223a312c226964223a2230316132303335632d346462662d376231332d396231372d333364656662363239626633222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539313639325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8078764ec9178d5999644e959d33292610c91eda77ba45c256b02a9bce16ea58
1	01a2035c-4dc0-740d-b5da-18898168d1d1	880	\\x7b2276223a312c226964223a2230316132303335632d346463302d373430642d623564612d313838393831363864316431222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539323235335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x09c2c12b13a654f2334eeb91f6d48006fbbb72732027f38e54a09f5e1c83e4ec
1	01a2035c-4dc0-7d8a-b709-2bfa63327a9c	884	\\x7b2276223a312c226964223a2230316132303335632d346463302d376438612d623730392d326266613633333237613963222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539323834365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7f17883cad7739a3440d9c092121f2b2045eab04889d13f2afa37eaca090f868
1	01a2035c-4dc1-78a8-977f-8fad5f77c836	888	\\x7b2276223a312c226964223a2230316132303335632d346463312d373861382d393737662d386661643566373763383336222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539333534315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x553109f34af27661da8608c72460523604cb4efe136a1493ad8f2da82aa2e18a
1	01a2035c-4dc2-71b3-a092-9542e98d9573	892	\\x7b2276223a312c226964223a2230316132303335632d346463322d373162332d613039322d393534326539386439353733222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539343130365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4a6385284a6ba2b60e52e11171b6059c98b4e4a825aa513c8d60cb2e3e8b46ce
1	01a2035c-4dc2-7b5d-a908-f705c7daea2d	896	\\x7b2276223a312c226964223a2230316132303335632d346463322d376235642d613930382d663730356337646165613264222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539343731305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7510ea681a7889395bda43287ee9ef442a5424f7bffc442c5616e97f88d30324
1	01a2035c-4dc3-73a6-a407-07adf369f19e	900	\\x7b2276223a312c226964223a2230316132303335632d346463332d373361362d613430372d303761646633363966313965222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353232385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x74968c10324d4ad1b1eff3bf515510aa23036c93bf0f8d4b7e015f4e9cd86b8d
1	01a2035c-4dc3-7bcb-9099-4d99962f59db	904	\\x7b2276223a312c226964223a2230316132303335632d346463332d376263622d393039392d346439393936326635396462222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353733375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x108098c4279718728316e609461dde5a509f3866933715716877a2d67631907c
1	01a2035c-4dc4-75a6-83db-087793ad1f71	908	\\x7b2276223a312c226964223a2230316132303335632d346463342d373561362d383364622d303837373933616431663731222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363335335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x13719039cef29e1cc3d612381c2186c4c11f7f665ddba713457d494fd33d8ab1
1	01a2035c-4dc4-7ca8-affa-c12b3ea2f211	912	\\x7b2276223a312c226964223a2230316132303335632d346463342d376361382d616666612d633132623365613266323131222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363739315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd0d8adf436a2a4eedc22217fa7830953fe5493b123a65cb2a0a4e5828e238767
1	01a2035c-4dc5-7786-81f1-b06dbc222e53	916	\\x7b2276223a312c226964223a2230316132303335632d346463352d373738362d383166312d623036646263323232653533222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539373437305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6a3568fca67a5cd55b4a265f8fb7d0e8fc7fbad77af7891a5b3b3e65b8314854
1	01a2035c-4dc6-70cd-b781-d5673637b244	920	\\x7b2276223a312c226964223a2230316132303335632d346463362d373063642d623738312d643536373336333762323434222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539383035305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8dbb30a09cdc1287ce83190cf232a72f793a8c40ce7d1875533b73e5ff0a21a2
1	01a2035c-4dc6-78da-a0be-02966a54757d	924	\\x7b2276223a312c226964223a2230316132303335632d346463362d373864612d613062652d303239363661353437353764222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539383535335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5d1a7b1fe487918364ffebd618bebb72bf378289571e8bd65291470a3d1d620a
1	01a2035c-4dc7-73e0-ab8d-1e6485f5d51b	928	\\x7b2276223a312c226964223a2230316132303335632d346463372d373365302d616238642d316536343835663564353162222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539393234325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4ec7f39f432b884e7aec3254b73f52658af9e0483384e8d6e93d6d99759ee5f6
1	01a2035c-4dc7-7d27-9edf-f0017ad8c47e	932	\\x7b2276223a312c226964223a2230316132303335632d346463372d376432372d396564662d663030313761643863343765222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539393832325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x202c5712d3bd7c87806ebd004365651d8e9cfe24adc49f3d85148d05e2576dd4
1	01a2035c-4db4-7361-9f67-9735854bd12e	809	\\x7b2276223a312c226964223a2230316132303335632d346462342d373336312d396636372d393733353835346264313265222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538303231315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7efcc535d5bf0765ec0dce95dcdb82f3ca5623134e527d10ba25aaa82b042442
1	01a2035c-4db4-7ff0-8b50-a605a6044f76	813	\\x7b2276223a312c226964223a2230316132303335632d346462342d376666302d386235302d613630356136303434663736222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538303939365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2f32fd46cc1b6b73794b0716026f77f1ffad2b2cf39037b4e84487db7328bfc4
1	01a2035c-4db5-7e5f-b46e-587f15bc5760	817	\\x7b2276223a312c226964223a2230316132303335632d346462352d376535662d623436652d353837663135626335373630222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538313839385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x96f95b06d808660ebbb7bc813fa381c70c10acab00bd172f077527b6abdc661f
1	01a2035c-4db6-7afa-9d2f-effbaab97a75	821	\\x7b2276223a312c226964223a2230316132303335632d346462362d376166612d396432662d656666626161623937613735222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538323638365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6933ec9dcbad3a8a2b1caecf99d197a1601e716e20150d96956b6380f5872702
1	01a2035c-4db7-74ea-b02c-82579008d4a7	825	\\x7b2276223a312c226964223a2230316132303335632d346462372d373465612d623032632d383235373930303864346137222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538333330375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x893ced8461547c0b478cba88d401e8d889bc707122522a624bb74babb250f442
1	01a2035c-4db7-7ec1-8c61-0069cbc25dd5	829	\\x7b2276223a312c226964223a2230316132303335632d346462372d376563312d386336312d303036396362633235646435222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538333932325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x688707f6f69aec328c5f86dfa4b655976ec524109b4c2f575bd5f1df066ebac9
1	01a2035c-4db8-78f2-9a1b-4cd396fc9606	833	\\x7b2276223a312c226964223a2230316132303335632d346462382d373866322d396131622d346364333936666339363036222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538343535395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1b1698e0d97869b608bbbc30627e647397658a677f7db4958f174992b9398582
1	01a2035c-4db9-726b-8c11-f1bb0d37d97f	837	\\x7b2276223a312c226964223a2230316132303335632d346462392d373236622d386331312d663162623064333764393766222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538353135315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5eed71223e49ac5a2abd4308711d42f5c8db39cc8544989b0342691619206d1b
1	01a2035c-4db9-7d27-8130-d1b631e5a974	841	\\x7b2276223a312c226964223a2230316132303335632d346462392d376432372d383133302d643162363331653561393734222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538353832325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1e38bfe209a5fd47c5ec09aa0cf9cd4d0e0e8d857874066246bf0ac3443796c8
1	01a2035c-4dba-779a-a69b-37a1908c825e	845	\\x7b2276223a312c226964223a2230316132303335632d346462612d373739612d613639622d333761313930386338323565222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538363437355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcd9e20a0b099a29f3b3b5aa2f1a595e320b61a359a0720ede30051c2cc15cc06
1	01a2035c-4dbb-703a-8d6c-9b2572d6a962	849	\\x7b2276223a312c226964223a2230316132303335632d346462622d373033612d386436632d396232353732643661393632222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538373031345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb76d0e8c243efddda7416190f8234b758ea6af2af99d61d1efb4b6afb0ccc477
1	01a2035c-4dbb-7948-8833-f2bd954ddbaf	853	\\x7b2276223a312c226964223a2230316132303335632d346462622d373934382d383833332d663262643935346464626166222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538373538305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb4b5b560b6a0fec588ded546a92f651f0a157852940bfb8116f0bfb2be1d18b7
1	01a2035c-4dbc-7313-bf70-8e15c786c5c9	857	\\x7b2276223a312c226964223a2230316132303335632d346462632d373331332d626637302d386531356337383663356339222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538383139325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2a473f4eab0ad00ba555bf19a11933ef8991eb74eb63343251f2d64cbabfe7c9
1	01a2035c-4dbc-7cfe-a1cd-90fd87e18984	861	\\x7b2276223a312c226964223a2230316132303335632d346462632d376366652d613163642d393066643837653138393834222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538383831325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7a9583e266481e63904675361be10a9e9c8ac59a40c7d79819321c7a8fc79f35
1	01a2035c-4dbd-7d6d-97bf-03a34f9452ac	865	\\x7b2276223a312c226964223a2230316132303335632d346462642d376436642d393762662d303361333466393435326163222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538393833395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x20329d8c52c4c3bf8363a2113f69ac92901e90f76a6396d22c99822acaaa8827
1	01a2035c-4dbe-7c4a-a7b2-ca2808756acd	869	\\x7b2276223a312c226964223a2230316132303335632d346462652d376334612d613762322d636132383038373536616364222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539303736385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd0c18b0032b1b71134acdb243c55f541b70ac32f6c636f8643c96b087f0c4ec7
1	01a2035c-4dbf-74b9-9a4e-6d522ce35a56	873	\\x7b2276223a312c226964223a2230316132303335632d346462662d373462392d396134652d366435323263653335613536222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539313239355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7983df967342969e7b57cdc52dfbd95ec4d7340531d16ca17756e77ea0077c3a
1	01a2035c-4dbf-7d48-a848-2adca0858f57	877	\\x7b2276223a312c226964223a2230316132303335632d346462662d376434382d613834382d326164636130383538663537222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539313833305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4c2ddfb2fdac3d8e77836a6533dba6c336f6a67f9e71912e7e63e6446ca3bd03
1	01a2035c-4dc0-76f2-bddd-bc5a52c77e45	881	\\x7b2276223a312c226964223a2230316132303335632d346463302d373666322d626464642d626335613532633737653435222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539323433345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaf3c92a9ab52ba602936460e2df43ff9f0dcfc5393e1b114c236a45b1c822b51
1	01a2035c-4dc1-707b-9255-c9e391aa4696	885	\\x7b2276223a312c226964223a2230316132303335632d346463312d373037622d393235352d633965333931616134363936222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539333033305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xba1eea78ea93ad4aa549ee4f0e2f67a74bf229d1added738deeac5e913ec5ffb
1	01a2035c-4dc1-7aa8-8cfb-3a1f00e1561b	889	\\x7b2276223a312c226964223a2230316132303335632d346463312d376161382d386366622d336131663030653135363162222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539333636365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb460bf3b1dea1f4734634c0f86659f3a3cbd2b64d8fafee35d7359470d128b7c
1	01a2035c-4dc2-74bd-ae1c-03a370f8c0d2	893	\\x7b2276223a312c226964223a2230316132303335632d346463322d373462642d616531632d303361333730663863306432222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539343239365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x825402a2db517590b573796fea4bad2c27730c99a9b3339f914351269c402438
1	01a2035c-4dc2-7db7-87db-33c5a73fe866	897	\\x7b2276223a312c226964223a2230316132303335632d346463322d376462372d383764622d333363356137336665383636222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539343835375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe933eb75dc464ab6f3c40f5628e298d6d8621878d9ead09f94d92123c5c8c386
1	01a2035c-4dc3-759e-a0ee-f5eda3787a2c	901	\\x7b2276223a312c226964223a2230316132303335632d346463332d373539652d613065652d663565646133373837613263222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353335315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x39f82ae61004434c0e0b580c12c9f9689621f812d8c937d797234839b948717a
1	01a2035c-4dc3-7eee-9802-de838d8c348b	905	\\x7b2276223a312c226964223a2230316132303335632d346463332d376565652d393830322d646538333864386333343862222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353933335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc10d620c38e4de62cdbc9b3e654b3be84dbd5072670a6e3b5c711fb9d313a12e
1	01a2035c-4dc4-7825-b6a6-ff589169d2e3	909	\\x7b2276223a312c226964223a2230316132303335632d346463342d373832352d623661362d666635383931363964326533222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363530395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x04a28551e0f0f0588f1f2c971b8ce91eb63e629e7bf1cd56431a50391ceb8a2a
1	01a2035c-4dc4-7f54-b95b-fd471995186e	913	\\x7b2276223a312c226964223a2230316132303335632d346463342d376635342d623935622d666434373139393531383665222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363935385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xadbeef8dc3e33f52ebc789f3c0d84606b5c0461a191b5f0ddccf9e3cb9bf31be
1	01a2035c-4dc5-7a94-8e96-afbdab566743	917	\\x7b2276223a312c226964223a2230316132303335632d346463352d376139342d386539362d616662646162353636373433222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539373636315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0c3e0d3d90e305b1ab0452162d370521ff0c5f4325f8a7b7e205da518caf2d5c
1	01a2035c-4dc6-738a-b1cf-f136edf1c566	921	\\x7b2276223a312c226964223a2230316132303335632d346463362d373338612d623163662d663133366564663163353636222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539383232315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x663d499bf7b4b9bfec114b1572bd0647e6f8be099080398e2eb2ad1fb15bd30b
1	01a2035c-4dc6-7c5f-b300-14cd0980b430	925	\\x7b2276223a312c226964223a2230316132303335632d346463362d376335662d623330302d313463643039383062343330222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539383737335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf7482367d9864bf4daddeeda38df8c9b5fd9050249dbe7d28e02cfb7ee25b8d0
1	01a2035c-4dc7-769c-850a-b1a9d6d3b47b	929	\\x7b2276223a312c226964223a2230316132303335632d346463372d373639632d383530612d623161396436643362343762222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539393431335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x89eaa8e81a2772bb5aae6058eb2dfe39d25579b47ec6c7035dfe8ecd087e5974
1	01a2035c-4dc7-7fec-b1d2-26b4608c09ce	933	\\x7b2276223a312c226964223a2230316132303335632d346463372d376665632d623164322d323662343630386330396365222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539393939355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x52e1734b59d1ccbfd67f0741d37871212ab80e0ac2138e73c2999635db9b3ea8
1	01a2035c-4db4-770b-ad09-6f8d8b8f99de	810	\\x7b2276223a312c226964223a2230316132303335632d346462342d373730622d616430392d366638643862386639396465222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538303434305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x135fb6f220e59eccb1c329b750529844de0df4dffecfd3b05a627056c80560a3
1	01a2035c-4db5-7327-8e5e-6b23045369f4	814	\\x7b2276223a312c226964223a2230316132303335632d346462352d373332372d386535652d366232333034353336396634222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538313139375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x81f510f37d2df3bbb02ed05b965b0daa0d044c9baf9d3e8627da084521bf7573
1	01a2035c-4db6-71c3-a102-24620dfda15f	818	\\x7b2276223a312c226964223a2230316132303335632d346462362d373163332d613130322d323436323064666461313566222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538323131305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4222e272da55b1125560304ec2df6c059dbd4cbcb973ebb7d2d0ce39f9f3ea3a
1	01a2035c-4db6-7e9c-b1be-af5bddcc33bd	822	\\x7b2276223a312c226964223a2230316132303335632d346462362d376539632d623162652d616635626464636333336264222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538323931335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4a2ca736b78277e23612a049ea1499f054a76e2a6559e490b1eb4dc0499e4d0e
1	01a2035c-4db7-7748-8cd8-5f1934cfeef8	826	\\x7b2276223a312c226964223a2230316132303335632d346462372d373734382d386364382d356631393334636665656638222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538333435355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xea17692270224ed75cdac62df290a73383516d66fef89f64e04ac99370f3742e
1	01a2035c-4db8-71d8-a2ff-1d60a91ad247	830	\\x7b2276223a312c226964223a2230316132303335632d346462382d373164382d613266662d316436306139316164323437222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538343131355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x286fdb4edecfaf575b4a62e5acf031f7e42efa37c030578d7f7cc4e6fc896e20
1	01a2035c-4db8-7c0d-88fa-f4093c820f4f	834	\\x7b2276223a312c226964223a2230316132303335632d346462382d376330642d383866612d663430393363383230663466222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538343735335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5672342171ae43cdb1828a140c0352fd6f0a762a22f0580ce2dd1619b394c6ff
1	01a2035c-4db9-7488-ae69-dfddaab448cb	838	\\x7b2276223a312c226964223a2230316132303335632d346462392d373438382d616536392d646664646161623434386362222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538353238335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x494e9bd1482660a56983b0aeb875a0bbcbf243fdf347dff59b9e006217f9102f
1	01a2035c-4dba-703a-9900-4fe77a73cf73	842	\\x7b2276223a312c226964223a2230316132303335632d346462612d373033612d393930302d346665373761373363663733222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538363031345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x005f8e54a533a7439968a88729e226c5ed9ce161cac486cc4c8a6b83bffe67cb
1	01a2035c-4dba-7aa4-b852-85c9834b5b47	846	\\x7b2276223a312c226964223a2230316132303335632d346462612d376161342d623835322d383563393833346235623437222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538363636355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7cd670b9bd7f3d4ff31432f84bfeb554502a3177d5ec6d74748170cc370f74f0
1	01a2035c-4dbb-7359-b1c8-0715b52d816a	850	\\x7b2276223a312c226964223a2230316132303335632d346462622d373335392d623163382d303731356235326438313661222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538373230395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa3120f8595a1fb6fa6cbcf1b5fda8b0b9dd1a1915efa337c85bbcb48fc10e6d1
1	01a2035c-4dbb-7c15-817d-453202568a10	854	\\x7b2276223a312c226964223a2230316132303335632d346462622d376331352d383137642d343533323032353638613130222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538373735355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd959387248d535ae512ea5ab00c0fb3956f534efd553cffd315584493acf5113
1	01a2035c-4dbc-75e8-93c5-2b6ad9b669bd	858	\\x7b2276223a312c226964223a2230316132303335632d346462632d373565382d393363352d326236616439623636396264222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538383336395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x92b4c6fb5f55c627469c313681e3d7f9160f4a94297e52ab36cad50f4d66319a
1	01a2035c-4dbd-7098-96eb-655ce969e6c8	862	\\x7b2276223a312c226964223a2230316132303335632d346462642d373039382d393665622d363535636539363965366338222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538393033375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x846426ec492b126615ad2fdc5ac999b23767fc2f8b575237ad571e33cf041d73
1	01a2035c-4dbe-7257-bab6-24824bbb5899	866	\\x7b2276223a312c226964223a2230316132303335632d346462652d373235372d626162362d323438323462626235383939222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539303134365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x526e346a300eb02c1e038ee55ba2f0d7bce70602221ddf4d5984a3c884741615
1	01a2035c-4dbe-7eea-80cc-fc6ca35cb920	870	\\x7b2276223a312c226964223a2230316132303335632d346462652d376565612d383063632d666336636133356362393230222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539303933325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5294df9f5bd7ab6d61ecdad947c199d197675e575188069c27b87a9d9101c189
1	01a2035c-4dbf-7779-8235-e6c5f30b1e79	874	\\x7b2276223a312c226964223a2230316132303335632d346462662d373737392d383233352d653663356633306231653739222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539313436375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x39a8d9c9aa25df74d5e57b21c4dbd9f064cba7f3b06e752a251b7d7a4a97166d
1	01a2035c-4dc0-7042-8d72-171c5bdb4e0e	878	\\x7b2276223a312c226964223a2230316132303335632d346463302d373034322d386437322d313731633562646234653065222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539323031365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6a12465835e862b4d82d3cefcf04f12e907f99447645b12f261e269db9e2ab3b
1	01a2035c-4dc0-79a2-b9c9-c00b4108f665	882	\\x7b2276223a312c226964223a2230316132303335632d346463302d373961322d623963392d633030623431303866363635222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539323630325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd0350f162f4862f0b1f00e3db3570ff020b7bbbb4ceb91619a54ee007a35b90c
1	01a2035c-4dc1-73e0-ba1c-01f837e20cd4	886	\\x7b2276223a312c226964223a2230316132303335632d346463312d373365302d626131632d303166383337653230636434222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539333234325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x545463238fa84e0d04b9ca65c90bb53f6f5bb61d9b0cd3840ca879e76792dc0c
1	01a2035c-4dc1-7cf6-a294-e5b14971796a	890	\\x7b2276223a312c226964223a2230316132303335632d346463312d376366362d613239342d653562313439373137393661222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539333831305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x11fdef0cebff8218595ba715fc4030119b8d2a2f1a7067174dbc5058c13ab7f3
1	01a2035c-4dc2-7832-b718-d315caa16894	894	\\x7b2276223a312c226964223a2230316132303335632d346463322d373833322d623731382d643331356361613136383934222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539343531325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7834240934166ad5666c29d6da929675c2a497af9f0ca823a1a5be7168aee6a8
1	01a2035c-4dc3-708c-93f8-34e38581deb8	898	\\x7b2276223a312c226964223a2230316132303335632d346463332d373038632d393366382d333465333835383164656238222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353033345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcc8fd1aacec917a20ac829e2b667bb0ab580ea1456e4c4007b67f44d45f3afc0
1	01a2035c-4dc3-77cf-90b7-afe2d7a30b4a	902	\\x7b2276223a312c226964223a2230316132303335632d346463332d373763662d393062372d616665326437613330623461222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353438385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9388eff885e86ff9e1feb3651866c92a6926294ca87ae5815104f849ce4638d9
1	01a2035c-4dc4-71bb-99f3-8eb16ab519a1	906	\\x7b2276223a312c226964223a2230316132303335632d346463342d373162622d393966332d386562313661623531396131222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363130385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1997ce98f0fba46757a1ed1539a76d3bd8e9863709efd8bb634a4a5668299857
1	01a2035c-4dc4-79d3-a0c1-99cc3e2af7a5	910	\\x7b2276223a312c226964223a2230316132303335632d346463342d373964332d613063312d393963633365326166376135222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363631345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x64658f19625c2f3fb1764044625960aa623f8603fab8823767ef24e3c2cc869d
1	01a2035c-4dc5-7277-929d-c0413bf720ec	914	\\x7b2276223a312c226964223a2230316132303335632d346463352d373237372d393239642d633034313362663732306563222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539373135345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3a2d55baff0eb6fab14f2e3beae2191893a3ce1e98357b0a8034746cd38b845a
1	01a2035c-4dc5-7d0f-97a7-c328a1a43332	918	\\x7b2276223a312c226964223a2230316132303335632d346463352d376430662d393761372d633332386131613433333332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539373831365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x816897e9d41e24f6cefc2ee42f15b5b7e312410df8740cb7118bfb35f59d3c26
1	01a2035c-4dc6-7621-8f76-de8657bde9df	922	\\x7b2276223a312c226964223a2230316132303335632d346463362d373632312d386637362d646538363537626465396466222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539383338335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8d7a1660962b7254daeaca29e88f4c8541b3dd60097f2b7e86bea6b22ad44177
1	01a2035c-4dc6-7f69-9509-6198857e24a9	926	\\x7b2276223a312c226964223a2230316132303335632d346463362d376636392d393530392d363139383835376532346139222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539383936335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xacb70756184978a9b2b7a06a32f802dbba93f71d7315b27058a0a8c26c1709be
1	01a2035c-4dc7-7982-b632-c0ce8b71a1ec	930	\\x7b2276223a312c226964223a2230316132303335632d346463372d373938322d623633322d633063653862373161316563222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539393539345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8483d90283e8b7b79f228d2623738c588eb6c63c381203999b4ccb8975acdd03
1	01a2035c-4dc8-72d1-af00-26a58b067a0c	934	\\x7b2276223a312c226964223a2230316132303335632d346463382d373264312d616630302d323661353862303637613063222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630303137365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4ded54a63a2cb9c3912ad4e846e22f166bc6bf03a24eb648fe8db4d8ec5094ca
1	01a2035c-4db4-7a2e-9b7a-4e383e96f514	811	\\x7b2276223a312c226964223a2230316132303335632d346462342d376132652d396237612d346533383365393666353134222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538303633365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x177814656ea209935200fb721fb9578418a7b3cf966f9f9ceecf314b137533ff
1	01a2035c-4db5-770b-b68f-5d52bd66a086	815	\\x7b2276223a312c226964223a2230316132303335632d346462352d373730622d623638662d356435326264363661303836222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538313434305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe15c7b73eef424ddcde8a69210ed2d374280754e5df212dd778c92f8c53c24f3
1	01a2035c-4db6-7419-b808-07564e75f04e	819	\\x7b2276223a312c226964223a2230316132303335632d346462362d373431392d623830382d303735363465373566303465222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538323235365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x37f84e1417698af514d5d507b10bac203f2791f327fb7812a3e20ad6511b2f3f
1	01a2035c-4db7-7036-9f07-0da1a75f8cc2	823	\\x7b2276223a312c226964223a2230316132303335632d346462372d373033362d396630372d306461316137356638636332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538333031335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x510e985c662833837921825854179d7c16e5c4eed413ecf72ca0ee279a2c01c9
1	01a2035c-4db7-7913-b5e3-d4bc30793d87	827	\\x7b2276223a312c226964223a2230316132303335632d346462372d373931332d623565332d643462633330373933643837222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538333536375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x44862f33d2f0871947af8a98fce6cda37d9335442af2e8b9c56712600d676b7c
1	01a2035c-4db8-735d-a1b8-6fb24ba16864	831	\\x7b2276223a312c226964223a2230316132303335632d346462382d373335642d613162382d366662323462613136383634222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538343231305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xad8390e75c23758e1ce2a364c1261d0761b55c51802c590159c874c5e160a361
1	01a2035c-4db8-7e5b-aac5-1863251eb1e2	835	\\x7b2276223a312c226964223a2230316132303335632d346462382d376535622d616163352d313836333235316562316532222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538343839375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8e63edc7dcc3703ce713f8fc196d6289e4a14c7ef0d2689d5e8968e83980fb44
1	01a2035c-4db9-76f2-ba0f-9db593508f0a	839	\\x7b2276223a312c226964223a2230316132303335632d346462392d373666322d626130662d396462353933353038663061222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538353433345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x09e1167d06629f0ebb6dee6032f84109e18bffafe5654e8bf916e0feb7df2b73
1	01a2035c-4dba-72fa-a8ac-5b5912cf0f09	843	\\x7b2276223a312c226964223a2230316132303335632d346462612d373266612d613861632d356235393132636630663039222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538363138365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd9c7967470826245ab38d46c0a6a1c5168b5ee82f370ebbf85f1e0f9ed4e15bf
1	01a2035c-4dba-7bf4-9afa-9cb428b6f426	847	\\x7b2276223a312c226964223a2230316132303335632d346462612d376266342d396166612d396362343238623666343236222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538363734375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x517aef32e068874f396c2296472ffb341e363efc4e0a9312d821f2054e131e48
1	01a2035c-4dbb-7561-8267-41f5167a09c0	851	\\x7b2276223a312c226964223a2230316132303335632d346462622d373536312d383236372d343166353136376130396330222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538373333365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4091fdaa46df44367bdd181b363c83606a21a2b8bd2aa26efef75ff51bf91663
1	01a2035c-4dbb-7e32-86e8-3e02fad869e2	855	\\x7b2276223a312c226964223a2230316132303335632d346462622d376533322d383665382d336530326661643836396532222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538373838375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x70a96e23992a22e9a6959ff9e679354e657cb814ada399e21750b7016c445781
1	01a2035c-4dbc-7761-af3c-d70ee3eae729	859	\\x7b2276223a312c226964223a2230316132303335632d346462632d373736312d616633632d643730656533656165373239222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538383436315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9380a9f6d6a6d3cb37ca2a3e3391d80dc4ce3d22cd180a70b8134742c4a6af3e
1	01a2035c-4dbd-74ea-87f4-fc31b317c8d2	863	\\x7b2276223a312c226964223a2230316132303335632d346462642d373465612d383766342d666333316233313763386432222c2274696d65223a22323032362d31312d32325431333a30353a31302e3538393330375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x868866a7f745f9379cd97681b407593f763e4f809708bea594dedf060767ff45
1	01a2035c-4dbe-764a-b2a7-ae3bc175f840	867	\\x7b2276223a312c226964223a2230316132303335632d346462652d373634612d623261372d616533626331373566383430222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539303339335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2dd7448434de62898276d1f2c8e10e1c549bb4bf5d5ee229b305b7798a5e5b54
1	01a2035c-4dbf-70bd-be5c-d1997d19fd03	871	\\x7b2276223a312c226964223a2230316132303335632d346462662d373062642d626535632d643139393764313966643033222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539313034365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x47bd8ee826447e5216d417e5db31bcab5e94f8f18fa430608967dc074ee15528
1	01a2035c-4dbf-7965-8576-20728e6be43c	875	\\x7b2276223a312c226964223a2230316132303335632d346462662d373936352d383537362d323037323865366265343363222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539313538375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x437fc6149f82e34245b410e9d1f5a8f0e57fd664707e1e9b558bcfa4b095054a
1	01a2035c-4dc0-72e2-8411-bd8b7ed1ba8b	879	\\x7b2276223a312c226964223a2230316132303335632d346463302d373265322d383431312d626438623765643162613862222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539323138305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xae2b55e90bf933a37e05a89e7fe2b08af2f777d86600210e8b4b9db68c500b55
1	01a2035c-4dc0-7b92-b733-dea63bd0a191	883	\\x7b2276223a312c226964223a2230316132303335632d346463302d376239322d623733332d646561363362643061313931222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539323732335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1dd5b50a6cc55b2e25da2c10ad8ddef95c021c5d33a39f66ecb8c48e3cf2d0ab
1	01a2035c-4dc1-76ea-9bf8-4eca75c3d85b	887	\\x7b2276223a312c226964223a2230316132303335632d346463312d373665612d396266382d346563613735633364383562222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539333433325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbfea806b78a7aeb94c2a4ac807bdd39a25a5e5414c80ac2f4c73e452800681d0
1	01a2035c-4dc1-7f38-826c-cfc07099b6bc	891	\\x7b2276223a312c226964223a2230316132303335632d346463312d376633382d383236632d636663303730393962366263222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539333935315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x181b9f7051ff8c64e5f2ef0b06350a94db24c2816df87e7f40ed2d4e02829a47
1	01a2035c-4dc2-7a19-8552-909654c4a052	895	\\x7b2276223a312c226964223a2230316132303335632d346463322d376131392d383535322d393039363534633461303532222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539343633315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9c1b168e418d6008303544ea8efc85cb3977c71d2d8f395a86e4c381da1096b5
1	01a2035c-4dc3-7229-89d9-b9677d122cc5	899	\\x7b2276223a312c226964223a2230316132303335632d346463332d373232392d383964392d623936373764313232636335222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353133355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfdc122fc2637535a11b451ed47746fdb9365c1e872a4ea508df09b4b73341510
1	01a2035c-4dc3-794c-a8ca-234daf2a7d20	903	\\x7b2276223a312c226964223a2230316132303335632d346463332d373934632d613863612d323334646166326137643230222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539353538315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8f6c69ce7aa8c47edc2c3a80597a05a8ff1e3dab483b3bff24302d06ecc15aaf
1	01a2035c-4dc4-7436-9266-34edd00a206f	907	\\x7b2276223a312c226964223a2230316132303335632d346463342d373433362d393236362d333465646430306132303666222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363236335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf56b655b451dea54a6e94c7cea176e229d0042d3a6b3c723aadf218e5a4f2327
1	01a2035c-4dc4-7b65-9b45-45f8ea5d0541	911	\\x7b2276223a312c226964223a2230316132303335632d346463342d376236352d396234352d343566386561356430353431222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539363731325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8c32c9f43786d9ee0ac3c328cd47b4ce787d0328c052341dd5c180c548be792c
1	01a2035c-4dc5-7579-860d-29d4f9321f7e	915	\\x7b2276223a312c226964223a2230316132303335632d346463352d373537392d383630642d323964346639333231663765222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539373334325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9c16ad1608e52f4e690e314d60227163b207d6b86496bacb9c320ce7470ee508
1	01a2035c-4dc5-7f27-a6d7-9bffc4ceb09d	919	\\x7b2276223a312c226964223a2230316132303335632d346463352d376632372d613664372d396266666334636562303964222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539373934375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7304050284bddad45f0da3b77b0ce1c287f70926d39dd1da5806d5ab8ca83667
1	01a2035c-4dc6-7792-8833-9e36d6ed9b48	923	\\x7b2276223a312c226964223a2230316132303335632d346463362d373739322d383833332d396533366436656439623438222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539383437335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xace6f46485b6001050ec46dcfbef4d49fd2c8ec14670bafafba5f672a1753994
1	01a2035c-4dc7-7284-8c40-557ce77189f7	927	\\x7b2276223a312c226964223a2230316132303335632d346463372d373238342d386334302d353537636537373138396637222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539393135375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe19ce23c862be58093ad5f56b134242c02d13aab4e38d2a90ce11a63eb40dbfc
1	01a2035c-4dc7-7c19-9a33-43ae5a9b93f9	931	\\x7b2276223a312c226964223a2230316132303335632d346463372d376331392d396133332d343361653561396239336639222c2274696d65223a22323032362d31312d32325431333a30353a31302e3539393735365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xae209989a630e17d606931dbf4d165b52e051c6d9be51d7862a5f1394dae2896
1	01a2035c-4dc8-758e-89e6-9271269ba956	935	\\x7b2276223a312c226964223a2230316132303335632d346463382d373538652d383965362d393237313236396261393536222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630303334375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x69688beabd0598c049bbfc5925d8288e22c7488a41e8902a5b671589388ef172
1	01a2035c-4dc8-771f-bf32-ea32e9bc3c3a	936	\\x7b2276223a312c226964223a2230316132303335632d346463382d373731662d626633322d656133326539626333633361222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630303434355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf5a8383026c815aabed67e9abea16fcf6cb46a8e599959e30e29e661392416c0
1	01a2035c-4dc9-73d3-8d36-1dba6789ef64	940	\\x7b2276223a312c226964223a2230316132303335632d346463392d373364332d386433362d316462613637383965663634222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630313233395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1262d8618a0e55c5cd52976175bc21efecf38c36d1728fb4ea5a5a4eb796f70b
1	01a2035c-4dc9-7ead-9158-4631e0a75e8e	944	\\x7b2276223a312c226964223a2230316132303335632d346463392d376561642d393135382d343633316530613735653865222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630313931375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5528407fc43d9526b52d9195c06e035b6a41da2827cbade503dfb7f3bff68cbe
1	01a2035c-4dca-77f4-9030-efd5aa888fcd	948	\\x7b2276223a312c226964223a2230316132303335632d346463612d373766342d393033302d656664356161383838666364222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630323439375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe21041b687a520ae0966d77a798960084831b74279ad651d030f50e367e6bad5
1	01a2035c-4dcb-724e-a5af-0ebe5c6928b2	952	\\x7b2276223a312c226964223a2230316132303335632d346463622d373234652d613561662d306562653563363932386232222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630333134345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x40ee3786096aafcac3b9ac76470f4d919431e3ff51bfadf40df85f55881e44ca
1	01a2035c-4dcb-7a73-ab4c-4e82d1bd6a3b	956	\\x7b2276223a312c226964223a2230316132303335632d346463622d376137332d616234632d346538326431626436613362222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630333635335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xedb9c1bc8652d684271233513c402ef0a1979dd0b80d224185b5fc1aa5ad1e27
1	01a2035c-4dcc-77f0-abb0-0624ffae57b0	960	\\x7b2276223a312c226964223a2230316132303335632d346463632d373766302d616262302d303632346666616535376230222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630343439365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2351765bb16ffbdd2469430f0a7506ab85c2a30508625e3e7bd036862373c987
1	01a2035c-4dcd-726b-97e3-d1ce248a030d	964	\\x7b2276223a312c226964223a2230316132303335632d346463642d373236622d393765332d643163653234386130333064222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630353135315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xec67db17c77c25354f4374eb6a3ffa8e8db9062977104d703e61c7befae66afb
1	01a2035c-4dcd-7be8-8cdc-f9b587d190ad	968	\\x7b2276223a312c226964223a2230316132303335632d346463642d376265382d386364632d663962353837643139306164222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630353734345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2d450afad708c50e572fe83f4cc99064211c8c7be692cf86e35049e89d3f01cd
1	01a2035c-4dce-761d-8bc0-bd3be52d7082	972	\\x7b2276223a312c226964223a2230316132303335632d346463652d373631642d386263302d626433626535326437303832222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630363338325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8119c16700417d4829613509b7bd4fb4a752b112366504a4c78c2b53198a03b4
1	01a2035c-4dce-7f4c-9002-9b94f4541208	976	\\x7b2276223a312c226964223a2230316132303335632d346463652d376634632d393030322d396239346634353431323038222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630363935365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7ed871663030d84f7f8c91578654eb3879c78e6822045ce475940eeb94af3767
1	01a2035c-4dcf-7832-b5de-2e473b890b7c	980	\\x7b2276223a312c226964223a2230316132303335632d346463662d373833322d623564652d326534373362383930623763222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373531325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x75f1471cea0ae7ffcb4b5224e4639048fa463468c20371983bf5d1eec646626f
1	01a2035c-4dcf-7fe8-a666-db226179c4f6	984	\\x7b2276223a312c226964223a2230316132303335632d346463662d376665382d613636362d646232323631373963346636222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373939345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0c302b5ed085b8abe5070ec099776d0b67ea71a938860ccd07bf834870b10e58
1	01a2035c-4dd0-7bec-8cd3-79f42bca40de	988	\\x7b2276223a312c226964223a2230316132303335632d346464302d376265632d386364332d373966343262636134306465222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630383734355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7edb16be410d2e4e3b8d383e16df7cd70d00c167acc25de4761ee80522d10801
1	01a2035c-4dd1-74ee-8df9-c63dc8dde0cf	992	\\x7b2276223a312c226964223a2230316132303335632d346464312d373465652d386466392d633633646338646465306366222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630393330385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2f7ccd365ff4385eec279fe875aa6c66f93691c5d3035c0aef2682527c42ad0b
1	01a2035c-4dd1-7dbb-870d-cc72689d6cb3	996	\\x7b2276223a312c226964223a2230316132303335632d346464312d376462622d383730642d636337323638396436636233222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630393835385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5db5e674b99c0b73c6d1166a30b499a910c58d1cd48b766319d360a36f99d0bd
1	01a2035c-4dd2-771b-936c-311d36399ed5	1000	\\x7b2276223a312c226964223a2230316132303335632d346464322d373731622d393336632d333131643336333939656435222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631303434345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdb69dabedf19cd070ce3e9f031c0a1aec279f79deb6edfea706b532960870af4
1	01a2035c-4dd3-714c-9ef1-8b58d93753db	1004	\\x7b2276223a312c226964223a2230316132303335632d346464332d373134632d396566312d386235386439333735336462222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631313038315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc504901304c95997688d301753f44e99d9ffd3c2eb3eefb8ba46257df33c412b
1	01a2035c-4dd3-7a7f-9191-beee62095f71	1008	\\x7b2276223a312c226964223a2230316132303335632d346464332d376137662d393139312d626565653632303935663731222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631313635365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x248e305f67787a4185b238654d156917032f1fd4c5e474fae9a8614b414fa735
1	01a2035c-4dd4-74a4-be76-cf8eb845605f	1012	\\x7b2276223a312c226964223a2230316132303335632d346464342d373461342d626537362d636638656238343536303566222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323239305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x92a94acfea2f0a4aa39ba05e2619600e936ab81a9200c9d692f723215881e3ec
1	01a2035c-4dd4-7e6f-9495-4959b3d99cb5	1016	\\x7b2276223a312c226964223a2230316132303335632d346464342d376536662d393439352d343935396233643939636235222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323930325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x40a19d3fb00c510a7bb4ccea02d33daadd8d21826b865b0614bf9c8ff54b9c7e
1	01a2035c-4dd5-7969-ae92-75b4407e51d8	1020	\\x7b2276223a312c226964223a2230316132303335632d346464352d373936392d616539322d373562343430376535316438222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333538385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc49e34a3e04e3021bf0a473a3e76aec8baa9a97f2feee346c35a701ee610f0a1
1	01a2035c-4dd6-71d8-86a6-1a4f50148668	1024	\\x7b2276223a312c226964223a2230316132303335632d346464362d373164382d383661362d316134663530313438363638222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343131355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x643da2c3330964bf162c980587a4ba098b4dc9fa810d7c7226d5aeab1bb19d91
1	01a2035c-4dd6-7cf2-b49b-a551a0f5643a	1028	\\x7b2276223a312c226964223a2230316132303335632d346464362d376366322d623439622d613535316130663536343361222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343830395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb62013dec92111cbfaaf8b16aff4dd082e229569035b5b160b1d3b3f1d1944eb
1	01a2035c-4dd7-75c3-a0e3-94c3d25a628a	1032	\\x7b2276223a312c226964223a2230316132303335632d346464372d373563332d613065332d393463336432356136323861222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353336305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeae4eeb339b31d8cdc34edd8e895dcb49f9e4bd2e78abd57ed1a5f25dae87527
1	01a2035c-4dd7-7dc7-9537-bdb4fab159a7	1036	\\x7b2276223a312c226964223a2230316132303335632d346464372d376463372d393533372d626462346661623135396137222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353836315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd3b0fe1f9e138b8883ee0096e402456b67cfa05bee8367118790ca2b09111e33
1	01a2035c-4dd8-769c-b726-528f2552b0de	1040	\\x7b2276223a312c226964223a2230316132303335632d346464382d373639632d623732362d353238663235353262306465222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363431335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x93d085cae39c4bdc7a90702b3f2a5f498f911753d639e134f7dc8eab00a5ffc9
1	01a2035c-4dd8-7fc3-a318-cbb94f115b7a	1044	\\x7b2276223a312c226964223a2230316132303335632d346464382d376663332d613331382d636262393466313135623761222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363938355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9ff9c85922d102a5ce79a1148f8b6b96e3156ba74e164278af190e3223ae7678
1	01a2035c-4dd9-798a-9acf-fafb8be9fc95	1048	\\x7b2276223a312c226964223a2230316132303335632d346464392d373938612d396163662d666166623862653966633935222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373539365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe5cf41fbb1ff66f60dff68d1b4a563e0c6561db4c735fd884c6e51f2a131a44b
1	01a2035c-4dda-72ee-a3fd-602adc6791ee	1052	\\x7b2276223a312c226964223a2230316132303335632d346464612d373265652d613366642d363032616463363739316565222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383138335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff754a7c3948b3597178f144a9e2db3201a78489361fdfb88094892a9c2d4482
1	01a2035c-4dda-7c36-b656-a32fe4fb3f24	1056	\\x7b2276223a312c226964223a2230316132303335632d346464612d376333362d623635362d613332666534666233663234222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383736335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x24c608b28440e46573b96fff63dfe8b8a2cc5ce916f7693d133f78755cbe4017
1	01a2035c-4ddb-7534-92d8-749b074a8314	1060	\\x7b2276223a312c226964223a2230316132303335632d346464622d373533342d393264382d373439623037346138333134222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393332355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x425911e5e1b1364e5473949ff128e989cfa232f2d9b82e93a2c116b8265cf165
1	01a2035c-4dc8-7a4e-ace8-3dc5600388a5	937	\\x7b2276223a312c226964223a2230316132303335632d346463382d376134652d616365382d336463353630303338386135222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630303634345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3a42be1e1cfff51134e6a2f12d4740314a39e8f556f3cd03e646e2f0c5206535
1	01a2035c-4dc9-7819-b29b-1e567ff51c6b	941	\\x7b2276223a312c226964223a2230316132303335632d346463392d373831392d623239622d316535363766663531633662222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630313530365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbfd33697ff656df37fb04f7aaa5fe8503529ccba143ba6fc8282ed1fff5abc55
1	01a2035c-4dca-70ea-aaad-7db781d93a0d	945	\\x7b2276223a312c226964223a2230316132303335632d346463612d373065612d616161642d376462373831643933613064222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630323035375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe6b4a4e4ed432c487c95b9429b1258e6e0afc4052c2ddb27d70fff11979d9892
1	01a2035c-4dca-7b48-bb7c-1300c88ca90d	949	\\x7b2276223a312c226964223a2230316132303335632d346463612d376234382d626237632d313330306338386361393064222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630323730355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe1457773e461ffb6e633a92feb976eaa9de8bf65e39333548b20cef896d9436f
1	01a2035c-4dcb-7517-b35a-64652ddbb127	953	\\x7b2276223a312c226964223a2230316132303335632d346463622d373531372d623335612d363436353264646262313237222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630333331385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x089e947a0672dabbe956bc0e04bcb5860334dccff7e92b12a5ae97d77ec6600a
1	01a2035c-4dcb-7d82-8308-56f2a3ae7939	957	\\x7b2276223a312c226964223a2230316132303335632d346463622d376438322d383330382d353666326133616537393339222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630333834345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5aa6a2f0a48e74dd016b956f28985564fee55e6e0e74ff37afacb1f7a7a5f13f
1	01a2035c-4dcc-7b1b-8104-aa1c8e8b542b	961	\\x7b2276223a312c226964223a2230316132303335632d346463632d376231622d383130342d616131633865386235343262222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630343639345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9635eb7991696a4328441e4cb506f739e0bb480b84bba658a79f3f4e2106a96e
1	01a2035c-4dcd-758a-bd7d-707b74e9dc8f	965	\\x7b2276223a312c226964223a2230316132303335632d346463642d373538612d626437642d373037623734653964633866222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630353334365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2930f1b232b6cbcc21726cde7e3f527181a39e72849d5efb03d76b14b07774d8
1	01a2035c-4dcd-7e67-9136-a9171d240dff	969	\\x7b2276223a312c226964223a2230316132303335632d346463642d376536372d393133362d613931373164323430646666222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630353930305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8d946947c28d924f81530c8a37c61a0a13c5c7655e20b50d83b478d43b2b7edc
1	01a2035c-4dce-794c-a7ab-4ad71f80a96d	973	\\x7b2276223a312c226964223a2230316132303335632d346463652d373934632d613761622d346164373166383061393664222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630363538315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc10d39c3c0e6f6011575c8984167ffe3a0395dfa495b7d1ea0c447da1cb4143b
1	01a2035c-4dcf-71cf-9a34-776799943271	977	\\x7b2276223a312c226964223a2230316132303335632d346463662d373163662d396133342d373736373939393433323731222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373131335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xabae41d45ad4482bc0beef5ac7a0330474d1eaf537175deea61fa641ce79d58f
1	01a2035c-4dcf-7ad5-9c91-2b52996deca0	981	\\x7b2276223a312c226964223a2230316132303335632d346463662d376164352d396339312d326235323939366465636130222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373637375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x32306dfc86738a143f1a5964cee8a396d95dfdd800dc11305bc0fb842609be51
1	01a2035c-4dd0-729c-884c-a879f40df032	985	\\x7b2276223a312c226964223a2230316132303335632d346464302d373239632d383834632d613837396634306466303332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630383136335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcb4dfaa6b0dc419432727736e083c583c3f56949eb9d4c2de360e360611f3f2d
1	01a2035c-4dd0-7ef2-98c2-c32a449f6867	989	\\x7b2276223a312c226964223a2230316132303335632d346464302d376566322d393863322d633332613434396636383637222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630383933345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc858a04f7b3bb96dd7facf6e333322c170904fef6479313228755d7c9fbd7d0a
1	01a2035c-4dd1-7805-86ef-b685564b5dc6	993	\\x7b2276223a312c226964223a2230316132303335632d346464312d373830352d383665662d623638353536346235646336222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630393530315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe6b23df474f88c27753e365495190ebec0b31b8402c52e89bb8c32b676734934
1	01a2035c-4dd2-7046-b3d3-1b6fd05ca43f	997	\\x7b2276223a312c226964223a2230316132303335632d346464322d373034362d623364332d316236666430356361343366222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631303031375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3533db1eb4aca0f909d8b1b64c1b1cca2cdd277ab127a59fe01fe807f885ed00
1	01a2035c-4dd2-79bf-91a8-d929b93dc514	1001	\\x7b2276223a312c226964223a2230316132303335632d346464322d373962662d393161382d643932396239336463353134222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631303630395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0cda222f888451d6c035b85fed4a0a0eed13b1d4189087a8ea70e91bfde47055
1	01a2035c-4dd3-747b-9694-02fd324d5ca9	1005	\\x7b2276223a312c226964223a2230316132303335632d346464332d373437622d393639342d303266643332346435636139222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631313238305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7da73cc3d83f0591203478c7f4f3a6c91ec23ec7350edd093e34952bb1edc7f5
1	01a2035c-4dd3-7d50-96fa-42b6e0676f72	1009	\\x7b2276223a312c226964223a2230316132303335632d346464332d376435302d393666612d343262366530363736663732222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631313833325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x454fc1a46f51dd41f604768fa11d525723e1f22fa94d024c632fda0bb41216db
1	01a2035c-4dd4-77f4-af31-77d1e58bad79	1013	\\x7b2276223a312c226964223a2230316132303335632d346464342d373766342d616633312d373764316535386261643739222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323439375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6f47f9f129765f2c6bdff091f2b4d8dfe2fd4d834141c3b90d9bba8f1442d795
1	01a2035c-4dd5-70e6-997d-0b1dee484dae	1017	\\x7b2276223a312c226964223a2230316132303335632d346464352d373065362d393937642d306231646565343834646165222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333035365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x641c0521c0dec0212d3445b03742015ad31615df70e13903fa23d700b6776d17
1	01a2035c-4dd5-7c2e-a0b5-b1b01e7b1412	1021	\\x7b2276223a312c226964223a2230316132303335632d346464352d376332652d613062352d623162303165376231343132222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333736315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbf7447381dee1e758f7814bd011a3e7c7d1c593e81c5cda17cb629528a470945
1	01a2035c-4dd6-75f4-b6b8-18b1c079aaf1	1025	\\x7b2276223a312c226964223a2230316132303335632d346464362d373566342d623662382d313862316330373961616631222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343337325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa05a75f06c37deaa8e63ab34f5de13eba88f26703f24d27b3128d478714b951b
1	01a2035c-4dd6-7faf-82f8-a8d1bc4d580c	1029	\\x7b2276223a312c226964223a2230316132303335632d346464362d376661662d383266382d613864316263346435383063222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343938305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x269df809d467f7babf5734a80a2df2082bd02a2b5735a10b4dd8a145811738ba
1	01a2035c-4dd7-7884-97c2-06530f7af67c	1033	\\x7b2276223a312c226964223a2230316132303335632d346464372d373838342d393763322d303635333066376166363763222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353533325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5e5b46ab8db3fd7e8b15de73ab1f0184b60f5749ef206e3ed89b4192936ffb26
1	01a2035c-4dd7-7fb7-9d51-3a8089e3c6be	1037	\\x7b2276223a312c226964223a2230316132303335632d346464372d376662372d396435312d336138303839653363366265222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353938325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x457b1623d415c9f09323a202b7db405f8365b417d2dbe32235979132e06914fd
1	01a2035c-4dd8-79cb-b101-21a12bf050dd	1041	\\x7b2276223a312c226964223a2230316132303335632d346464382d373963622d623130312d323161313262663035306464222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363631325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb31fe8ab7432244d790b9f4bbf665fd0f2ce00c26ce31b6634fcd6d1a3c67c5a
1	01a2035c-4dd9-7307-bbba-73871a3676f9	1045	\\x7b2276223a312c226964223a2230316132303335632d346464392d373330372d626262612d373338373161333637366639222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373138395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x852b9ab85f8aabe409013bd1055c3484984898a2b9dfe0ec8c06e5a039e8dc48
1	01a2035c-4dd9-7c4a-800f-b53c14610990	1049	\\x7b2276223a312c226964223a2230316132303335632d346464392d376334612d383030662d623533633134363130393930222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373736385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x27ff9ed2c326eccc6cba4584ec7bc68d2a067ab973e898081e59985a187ad8d4
1	01a2035c-4dda-75c7-8df0-5c367eb6269b	1053	\\x7b2276223a312c226964223a2230316132303335632d346464612d373563372d386466302d356333363765623632363962222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383336315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7ff85042a05777117c1f4c78556c9eba1a140810e5f05cc1682ad08b756fd38d
1	01a2035c-4dda-7f23-a087-7587db54d209	1057	\\x7b2276223a312c226964223a2230316132303335632d346464612d376632332d613038372d373538376462353464323039222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383934365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb815407837c1c18e2741a7544a822da73829ef35e8a6b5eed20362511321cedc
1	01a2035c-4ddb-786f-b5d8-15a780fdb423	1061	\\x7b2276223a312c226964223a2230316132303335632d346464622d373836662d623564382d313561373830666462343233222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393532375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x825fdde8e79934afcca33b41f233e4c3d2bf128509f0d147ac6ba35f4656ec24
1	01a2035c-4dc8-7d75-a327-3bc63a08d9cb	938	\\x7b2276223a312c226964223a2230316132303335632d346463382d376437352d613332372d336263363361303864396362222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630303834315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0077a83ebc99b481c850c2390696a33d77ee22ad2731d5e710bf03814abbb1a5
1	01a2035c-4dc9-7b23-8115-d61f59093335	942	\\x7b2276223a312c226964223a2230316132303335632d346463392d376232332d383131352d643631663539303933333335222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630313639365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb2ba4df8837efedf64fcbf7a31b7c0d27cc5a7e0c0d84dea0d7b920197cebcfc
1	01a2035c-4dca-73c3-8ddf-950b8041018b	946	\\x7b2276223a312c226964223a2230316132303335632d346463612d373363332d386464662d393530623830343130313862222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630323233355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2e5cf21c96ae832635a97f82e31883e0935ed28171466d03ca1ec0812ee65d4a
1	01a2035c-4dca-7e42-baea-4a49552f612e	950	\\x7b2276223a312c226964223a2230316132303335632d346463612d376534322d626165612d346134393535326636313265222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630323839315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9532355590614e6f17cddc0e48038bf4db786cce195cb1f8ca0c01b64d2be70e
1	01a2035c-4dcb-77bb-ac4a-827fe04dadab	954	\\x7b2276223a312c226964223a2230316132303335632d346463622d373762622d616334612d383237666530346461646162222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630333438335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbaa297a91e6e6006a5028d2bc5a4a00f1bb41c697b3d1266d9bffe9907d11556
1	01a2035c-4dcc-70da-bf27-5caa801383b0	958	\\x7b2276223a312c226964223a2230316132303335632d346463632d373064612d626632372d356361613830313338336230222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630343035335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc33b51278e3bcdc3adbd1dfc2de8b191494c35d46b3268061c8f5efa3dd6b731
1	01a2035c-4dcc-7de8-bf22-136484876d95	962	\\x7b2276223a312c226964223a2230316132303335632d346463632d376465382d626632322d313336343834383736643935222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630343836395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xde7add9c1ad8d46cb368933ddf620fab9f898ce5278dab83caab8d0c57e0220d
1	01a2035c-4dcd-78c1-8b0c-1fea3a275600	966	\\x7b2276223a312c226964223a2230316132303335632d346463642d373863312d386230632d316665613361323735363030222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630353534375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb96a6fe5d5570a4eed363a809ffffe86df8c27e33f6d15cf32e0a4c01a80dae9
1	01a2035c-4dce-7113-a6cc-53cc597e05e6	970	\\x7b2276223a312c226964223a2230316132303335632d346463652d373131332d613663632d353363633539376530356536222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630363036375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4bb0bb517c19ebd47dbc10833ef337739eb88769c1d4a6cfa64e7797d466b9c9
1	01a2035c-4dce-7bcf-8ae5-a994c886fbad	974	\\x7b2276223a312c226964223a2230316132303335632d346463652d376263662d386165352d613939346338383666626164222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630363733385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8cd87292f55e3ac3867893f38014aee11c52df1d9b940c25a98f005c56c3fb5d
1	01a2035c-4dcf-73ec-9416-5c71e814764d	978	\\x7b2276223a312c226964223a2230316132303335632d346463662d373365632d393431362d356337316538313437363464222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373234355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xca6cb34b1313ff9166582e297fc5812e8228abb084c160bdaf90ab647d34fdf1
1	01a2035c-4dcf-7d48-90c9-d14ffc338a82	982	\\x7b2276223a312c226964223a2230316132303335632d346463662d376434382d393063392d643134666663333338613832222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373833305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9b4fec38bf963c91c0f86c7fff34237be727399c3740912e006755901115e0f7
1	01a2035c-4dd0-7544-84ff-8091a6baf77d	986	\\x7b2276223a312c226964223a2230316132303335632d346464302d373534342d383466662d383039316136626166373764222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630383332395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb5606478d1fd8c29d522b2bfe6430ff157ef3a592b5f7de343c6830691b7cd08
1	01a2035c-4dd1-719a-833a-4e490a6ae23c	990	\\x7b2276223a312c226964223a2230316132303335632d346464312d373139612d383333612d346534393061366165323363222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630393130305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x69d1be2960efcd987f22149d59dae65a29a67b9d151ffd0d83f8857231a213dd
1	01a2035c-4dd1-7ac5-a096-9e1eea0170b9	994	\\x7b2276223a312c226964223a2230316132303335632d346464312d376163352d613039362d396531656561303137306239222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630393637335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1e7dd8f2d7708d5f44e64b18fa39d7fc702b0e6c6d988d3697d929facb4c2994
1	01a2035c-4dd2-734c-85cb-7ba4dbb5cf78	998	\\x7b2276223a312c226964223a2230316132303335632d346464322d373334632d383563622d376261346462623563663738222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631303230365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcfce3d7e5b366c8181e64c87d519af47085945caa7a96cdf6ce4a988a5e46eb8
1	01a2035c-4dd2-7c84-98e6-350d0422d766	1002	\\x7b2276223a312c226964223a2230316132303335632d346464322d376338342d393865362d333530643034323264373636222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631303738325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6d5bc6af0876645303ab9823af8f0985d56f0c0e7af060a1e7c53a4d0d30a5aa
1	01a2035c-4dd3-7761-8d09-d52d4fd4cef2	1006	\\x7b2276223a312c226964223a2230316132303335632d346464332d373736312d386430392d643532643466643463656632222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631313436315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x86191cad81d6cf59e9e0029216008ed82bfd8ae06f43e69175ba21560cbe41b9
1	01a2035c-4dd4-7005-ad3a-4f8032aa80fc	1010	\\x7b2276223a312c226964223a2230316132303335632d346464342d373030352d616433612d346638303332616138306663222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323030315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc7abf7c07c8a770e402ba12cb1166b1b2372e8cecd731b30fd90bb952757830a
1	01a2035c-4dd4-7ada-a6c6-289443b44261	1014	\\x7b2276223a312c226964223a2230316132303335632d346464342d376164612d613663362d323839343433623434323631222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323637385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0608f5ca2fe3cf67ccf87dd86628784761b21ef5a120f023b9815364c3ca72e1
1	01a2035c-4dd5-74ad-9d28-c4a7e1918f79	1018	\\x7b2276223a312c226964223a2230316132303335632d346464352d373461642d396432382d633461376531393138663739222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333239325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfc4da12e527283ce777d0153939987d0f3e5443f4981d9690a35d336ee8ecf26
1	01a2035c-4dd5-7f13-9ce4-6f79b221a417	1022	\\x7b2276223a312c226964223a2230316132303335632d346464352d376631332d396365342d366637396232323161343137222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333934325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbde339d77577a83393b3fff30c4d97b06c5cccdd41283bb5b01a03cc68cd7215
1	01a2035c-4dd6-7996-a2fd-cffd594ede37	1026	\\x7b2276223a312c226964223a2230316132303335632d346464362d373939362d613266642d636666643539346564653337222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343539395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x78730171e89783609b7cf32ed9c1ac47fb1a9c6332db7c7f818ecca07334cab2
1	01a2035c-4dd7-72ad-8677-97d7999117c2	1030	\\x7b2276223a312c226964223a2230316132303335632d346464372d373261642d383637372d393764373939393131376332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353136375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb434eee059c3e36d98ae277f337b3c6784ed3b5183bf2e3b745b8ecbdea81f17
1	01a2035c-4dd7-7b2c-afcc-338d822a400f	1034	\\x7b2276223a312c226964223a2230316132303335632d346464372d376232632d616663632d333338643832326134303066222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353639385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0c67ee2e7e6454a66f2fb1e69cb538ea8c10b7493bca0f9db259414508fd2f51
1	01a2035c-4dd8-72f2-8435-fadfcf82aab1	1038	\\x7b2276223a312c226964223a2230316132303335632d346464382d373266322d383433352d666164666366383261616231222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363138345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb616e91b0c9a5647c9f125376469f8a80288b3740af5bc13f58543fba7a68b23
1	01a2035c-4dd8-7c8c-9f2b-670887132422	1042	\\x7b2276223a312c226964223a2230316132303335632d346464382d376338632d396632622d363730383837313332343232222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363738345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x66619f6390a86e96d680741a3c97d57bd5ee45042e8dd5d6e6088a038d0f8896
1	01a2035c-4dd9-7642-bb3a-71625a9444ef	1046	\\x7b2276223a312c226964223a2230316132303335632d346464392d373634322d626233612d373136323561393434346566222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373339315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc2b8b9fe29c7dad823a4c63fe021c7c7da25b7306e2e2c99623cb38e79a16686
1	01a2035c-4dd9-7f0b-999d-805f0a3a9858	1050	\\x7b2276223a312c226964223a2230316132303335632d346464392d376630622d393939642d383035663061336139383538222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373934305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9b044dcf9ac9cac351d45a5d5ba2995dc31858847a259ba28cffb9d8d0f351ba
1	01a2035c-4dda-78c9-8b49-76bab90c09cd	1054	\\x7b2276223a312c226964223a2230316132303335632d346464612d373863392d386234392d373662616239306330396364222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383534395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x350339b021995d1225b2caa8de81ed7c8dc73007681d4bc930626e3e6df8715a
1	01a2035c-4ddb-71f0-8915-f9f263da51ff	1058	\\x7b2276223a312c226964223a2230316132303335632d346464622d373166302d383931352d663966323633646135316666222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393132315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa0c90e3e1e20d79fdf45ed36233bed07326b8554bb67ccd48518827dc5477026
1	01a2035c-4ddb-7b50-9776-3f75e9d4dd04	1062	\\x7b2276223a312c226964223a2230316132303335632d346464622d376235302d393737362d336637356539643464643034222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393730375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa9830f3a991ecfe6d538baabb27da51e23dc8565c77b0471d3195837fab68396
1	01a2035c-4dc9-71aa-8970-0e984928fc5c	939	\\x7b2276223a312c226964223a2230316132303335632d346463392d373161612d383937302d306539383439323866633563222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630313130345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb0f571467f6cc6e9e61c08a4bbd7d9bc50931ff11b84829d516d93165f150be7
1	01a2035c-4dc9-7d30-8c76-59563747aec2	943	\\x7b2276223a312c226964223a2230316132303335632d346463392d376433302d386337362d353935363337343761656332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630313832345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x220033831e3dc533885e207bb486c82df55e8919879177a4c0a48959c7de7c0b
1	01a2035c-4dca-7667-8af7-ace3cbf5b6bc	947	\\x7b2276223a312c226964223a2230316132303335632d346463612d373636372d386166372d616365336362663562366263222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630323430305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8a725f69c2951b662ffb530824143dffe367fb9b9d5a7cde9ace5ffbadf9464b
1	01a2035c-4dcb-705f-8322-186771895dfa	951	\\x7b2276223a312c226964223a2230316132303335632d346463622d373035662d383332322d313836373731383935646661222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630333032335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfc2a5f9e041d0675d6ab2cb9c398ae33c060e2bf4ee1c0509ef87de9bf8a6445
1	01a2035c-4dcb-7934-9b2e-8d02f8e701f0	955	\\x7b2276223a312c226964223a2230316132303335632d346463622d373933342d396232652d386430326638653730316630222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630333537355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7e372565843e7079adc2ea7263feb7ee2348be3e59957569775285976359605f
1	01a2035c-4dcc-746f-ae07-a8616648776d	959	\\x7b2276223a312c226964223a2230316132303335632d346463632d373436662d616530372d613836313636343837373664222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630343237375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x79478a152e304d9d02e9c7f90e1a9d5fedda32c9b471cf266d96dcb541da3fb3
1	01a2035c-4dcd-700d-aa6b-3a3fe35ac447	963	\\x7b2276223a312c226964223a2230316132303335632d346463642d373030642d616136622d336133666533356163343437222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630353030335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x148cea2fbe166e5f6ac5117fdd988d97f006865db0dbcbd1c51f0799ac07aa5e
1	01a2035c-4dcd-7aa0-acbb-8656e803f6c7	967	\\x7b2276223a312c226964223a2230316132303335632d346463642d376161302d616362622d383635366538303366366337222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630353636345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa7bb20f8826258909dfd6a61cc76ecbe0d06549a444e0fee15a317874485bc4a
1	01a2035c-4dce-7392-afcc-d3fb58834443	971	\\x7b2276223a312c226964223a2230316132303335632d346463652d373339322d616663632d643366623538383334343433222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630363232335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6af8ad758b3b6d1b606c3a35ad1aef3adb4e19177248e92701671b9289b6ceaa
1	01a2035c-4dce-7e3a-8444-623f2f3ee4bb	975	\\x7b2276223a312c226964223a2230316132303335632d346463652d376533612d383434342d363233663266336565346262222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630363838395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x80f69b7672a74fe7d269777e1807d6cf4802dd298d2ec2bf373b85e8ca776645
1	01a2035c-4dcf-767f-a2f2-661720dbc86b	979	\\x7b2276223a312c226964223a2230316132303335632d346463662d373637662d613266322d363631373230646263383662222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373430365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6e53bbffdfb1b9f9e97fc0a4e0dc3f1e1aa1e5a80489f1d4929f52a97397e4b8
1	01a2035c-4dcf-7ea4-a9fe-c1161f0a2535	983	\\x7b2276223a312c226964223a2230316132303335632d346463662d376561342d613966652d633131363166306132353335222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630373931355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x58fffcc1d6feb4a7d9cd0cbd942e95a88cb7f36fd953095188533faf4bdbbcf8
1	01a2035c-4dd0-798a-b2cc-02d9a946fd37	987	\\x7b2276223a312c226964223a2230316132303335632d346464302d373938612d623263632d303264396139343666643337222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630383539365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x81056ac3c07130216ace879c483b9af59c660b05a67c4e882d0e7f0c8947ea3d
1	01a2035c-4dd1-73bb-badc-caee8330b632	991	\\x7b2276223a312c226964223a2230316132303335632d346464312d373362622d626164632d636165653833333062363332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630393233335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6ccc9853428f09329a199f6837e18fdc935a1336e04f5173adecbc3a76dd901d
1	01a2035c-4dd1-7c67-9f8b-972c4d2ec8b6	995	\\x7b2276223a312c226964223a2230316132303335632d346464312d376336372d396638622d393732633464326563386236222c2274696d65223a22323032362d31312d32325431333a30353a31302e3630393737355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x32113ac73df50718a2317c35f8a818ece789304c072baa18fd45f4150cd85fe1
1	01a2035c-4dd2-75e4-8694-698c373bbe3e	999	\\x7b2276223a312c226964223a2230316132303335632d346464322d373565342d383639342d363938633337336262653365222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631303336385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfe580279cfe356d0d58777fc77b7858627bbe0b36876bb8f03b5068a64008136
1	01a2035c-4dd2-7f92-b27a-9421c199a678	1003	\\x7b2276223a312c226964223a2230316132303335632d346464322d376639322d623237612d393432316331393961363738222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631303937335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x594b411033e8bc2463cbd136056fa36c966c964103df3a2e000047af6551904a
1	01a2035c-4dd3-7940-9476-019e3b64c3ee	1007	\\x7b2276223a312c226964223a2230316132303335632d346464332d373934302d393437362d303139653362363463336565222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631313537385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaf094e39c8956291b6805d02ca4264858b8bb6ed86ca6c8d135fcad188aae527
1	01a2035c-4dd4-734c-b1f2-8d5682cf7e9e	1011	\\x7b2276223a312c226964223a2230316132303335632d346464342d373334632d623166322d386435363832636637653965222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323230365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6edb9e5bc7e86f1281c48e467e3b0327d8444c4046df0138dad9caa6c97a48a2
1	01a2035c-4dd4-7cf6-b214-2bb5323e4e58	1015	\\x7b2276223a312c226964223a2230316132303335632d346464342d376366362d623231342d326262353332336534653538222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323831305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x848f9f49f0e2230305e5bea4268d47e2b3ad9e9508fb63a58261f0f931d53c0c
1	01a2035c-4dd5-77ec-b007-7d30fd230e7d	1019	\\x7b2276223a312c226964223a2230316132303335632d346464352d373765632d623030372d376433306664323330653764222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333439355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc2f386faa86a8c8856a6d1761c044c1db0fe0e3dc0a74ca32914ff7e13d117bb
1	01a2035c-4dd6-70c1-a93c-30c6e4099202	1023	\\x7b2276223a312c226964223a2230316132303335632d346464362d373063312d613933632d333063366534303939323032222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343034375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7a471d53b3533c706fbe1ec8c0dac8b685145e240823f85f494d336bfcd29e89
1	01a2035c-4dd6-7b65-b2cd-21344b2acf90	1027	\\x7b2276223a312c226964223a2230316132303335632d346464362d376236352d623263642d323133343462326163663930222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343731325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x316c83f3ec9fb1912fa4025971704de6037843810e8a9d0fe019770184645095
1	01a2035c-4dd7-746f-a0e4-a7256b09444c	1031	\\x7b2276223a312c226964223a2230316132303335632d346464372d373436662d613065342d613732353662303934343463222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353237375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb02f3df17a3078d313022fe2088c2dc818de325e97e217e0d517bcf8c91a8a88
1	01a2035c-4dd7-7ca0-87f3-a8698368bb15	1035	\\x7b2276223a312c226964223a2230316132303335632d346464372d376361302d383766332d613836393833363862623135222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353738395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0fb5a0d06f0653c6a31a248adef655ad6e77dedcb355a9b3581c1bc357561d5e
1	01a2035c-4dd8-758e-9c75-97707521c595	1039	\\x7b2276223a312c226964223a2230316132303335632d346464382d373538652d396337352d393737303735323163353935222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363334375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x21d41b88d4bc2b3c3817d604da6b7fee18a3b81c7aa82f6323f6639bc99a911e
1	01a2035c-4dd8-7ea0-a16c-2fe9edeef3d0	1043	\\x7b2276223a312c226964223a2230316132303335632d346464382d376561302d613136632d326665396564656566336430222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363931345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xef4f7886952425e6962034ca7229f492d159727b2bcfcf1b783aa21f98a5c832
1	01a2035c-4dd9-77e4-88e7-b45c8afa780c	1047	\\x7b2276223a312c226964223a2230316132303335632d346464392d373765342d383865372d623435633861666137383063222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373439335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf922cd3ffdf0ea64b34a0ac1250cc7d2916955b30c515e225508caf989353e21
1	01a2035c-4dda-719e-afd1-8642b18c8872	1051	\\x7b2276223a312c226964223a2230316132303335632d346464612d373139652d616664312d383634326231386338383732222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383130315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4e943204347b0daf5852e90197619b3f21fc77b6170ba0d87c872de6f4cee1cf
1	01a2035c-4dda-7b1b-9b64-3bfe210da263	1055	\\x7b2276223a312c226964223a2230316132303335632d346464612d376231622d396236342d336266653231306461323633222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383639345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa1fd8d7ceef65820b9810e2a49189ca12cd432fc5bbf6e5a8fa214f8436da7eb
1	01a2035c-4ddb-7411-93e0-8161fbf9dfd3	1059	\\x7b2276223a312c226964223a2230316132303335632d346464622d373431312d393365302d383136316662663964666433222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393235345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfae6b33831af80b3c1f597f217bf2afdcd6ceac36a39e37b937ad7b5322bf353
1	01a2035c-4ddb-7cc5-b071-db148848e8ed	1063	\\x7b2276223a312c226964223a2230316132303335632d346464622d376363352d623037312d646231343838343865386564222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393739385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0a89e349064aaa9315eab5b0c1b48bf2c7f3ecc13678cdb736d0003518844df9
1	01a2035c-4ddb-7e09-8647-f94fb8b27c88	1064	\\x7b2276223a312c226964223a2230316132303335632d346464622d376530392d383634372d663934666238623237633838222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393837375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1d657bbc8bc8e616c553feb90d1f3d0f449f75698beb4ce4705e006eea7929b7
1	01a2035c-4ddc-77cf-8e94-17581840ed0d	1068	\\x7b2276223a312c226964223a2230316132303335632d346464632d373763662d386539342d313735383138343065643064222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303438385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe5f9b390520d22c978769e8c0e177b868826b414c5fae50edea6db9107e080c8
1	01a2035c-4ddd-744e-a6f5-bf96a44eeb8e	1072	\\x7b2276223a312c226964223a2230316132303335632d346464642d373434652d613666352d626639366134346565623865222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313236395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x22d430437a89e1ba1dda8f138cd9e6d81b480972e638565dee9954c76760fe3f
1	01a2035c-4ddd-7e7b-b3d7-de870f302418	1076	\\x7b2276223a312c226964223a2230316132303335632d346464642d376537622d623364372d646538373066333032343138222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313930355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbfd564609bcfe8a392ac426382df7134a48d4da61cde899264632679d86a08dc
1	01a2035c-4ddc-7154-b8a3-221a3973542b	1065	\\x7b2276223a312c226964223a2230316132303335632d346464632d373135342d623861332d323231613339373335343262222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303038335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa3ecf6b130d19fe976f43924d9984ccb28e69876b918704cb9dada045d107688
1	01a2035c-4ddc-79c3-a4fc-f8c4f39f7ab0	1069	\\x7b2276223a312c226964223a2230316132303335632d346464632d373963332d613466632d663863346633396637616230222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303631305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x33e83ecfd5d55328acf52caf47764718c33dc59764e06ca8d7b14fb6ebe48810
1	01a2035c-4ddd-77d8-9df1-46db6a556e03	1073	\\x7b2276223a312c226964223a2230316132303335632d346464642d373764382d396466312d343664623661353536653033222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313439305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xec7b5139ac0d445d067573905907c6eeb447b9088fbc3e13217009e66f5bf748
1	01a2035c-4dde-71d8-b52a-21949366cc9f	1077	\\x7b2276223a312c226964223a2230316132303335632d346464652d373164382d623532612d323139343933363663633966222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632323131355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x943bcfc9c43bfb86028e826ada9fedf064cf6e2ba0d998748cca29c7cedd60e6
1	01a2035c-4ddc-7442-9d47-9e53738db4fa	1066	\\x7b2276223a312c226964223a2230316132303335632d346464632d373434322d396434372d396535333733386462346661222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303236365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd6289b63723d43c05ba176357c4f3d796824fb6eafdb4b93eb120454c78466e6
1	01a2035c-4ddc-7d0b-8141-50a62faa2310	1070	\\x7b2276223a312c226964223a2230316132303335632d346464632d376430622d383134312d353061363266616132333130222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303831355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2be50411a76e61a246300ffd22f7246a95d8b83a3ceb504e7fd2335908b8d240
1	01a2035c-4ddd-7ac9-848d-d5629f3373c7	1074	\\x7b2276223a312c226964223a2230316132303335632d346464642d376163392d383438642d643536323966333337336337222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313637345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x08a8dc2a301883fecb84f70f389aa992d5c23b1df19135d97945213a1b0c5674
1	01a2035c-4ddc-761d-bf5f-30d5e5bf4d31	1067	\\x7b2276223a312c226964223a2230316132303335632d346464632d373631642d626635662d333064356535626634643331222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303338325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdb06bac8648a52146c24e03dcbba625c5d0ad63bc911c21f01f32e80070be3a8
1	01a2035c-4ddd-71cf-a970-8a2354163d39	1071	\\x7b2276223a312c226964223a2230316132303335632d346464642d373163662d613937302d386132333534313633643339222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313131335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x94c16f0081731839d917ead4fddfaa3379fbe4b63b76c9b077aed4612408e8c4
1	01a2035c-4ddd-7d50-9a2c-22615795a845	1075	\\x7b2276223a312c226964223a2230316132303335632d346464642d376435302d396132632d323236313537393561383435222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313833325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x75e09cea48ca26e3291bd1a8eb0b7b09bae471496dbbed000fcc4f5b877c5c1e
1	01a2035c-4e13-79bf-9844-536d29578184	1082	\\x7b2276223a312c226964223a2230316132303335632d346531332d373962662d393834342d353336643239353738313834222c2274696d65223a22323032362d31312d32325431333a30353a31302e3637353630395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x576058a73ddf145b54cb3642484a9ec8df45a0555a634d0be116aaadb687f59a
1	01a2035c-4e15-7d9a-a87f-edcf8829604b	1083	\\x7b2276223a312c226964223a2230316132303335632d346531352d376439612d613837662d656463663838323936303462222c2274696d65223a22323032362d31312d32325431333a30353a31302e3637373835305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8572331e039099a8c106993e1515c8052f91e682851283f24e5cc23a5389dc53
\.


--
-- Data for Name: log_intake_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_2 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_intake_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_3 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_key (epoch, public, since, until, mac) FROM stdin;
1	\\xdae8206138e35ca636f359895ca2b7a0e279eb0bdd9e2196ad18f9b2608fe76d	2026-11-22 13:05:10.281348+00	\N	\\xd4f7e33bd35ba2132b8a574a72eb6dc9a1eae311373967670770666064ddaff0
\.


--
-- Data for Name: log_refused; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_refused (id, leaf, seen) FROM stdin;
\.


--
-- Data for Name: log_segment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_segment (idx, first, last, root) FROM stdin;
\.


--
-- Data for Name: log_tail; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_tail ("position", leaf, terms) FROM stdin;
256	\\x7b2276223a312c226964223a2230316132303335632d346464342d376536662d393439352d343935396233643939636235222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631323930325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
257	\\x7b2276223a312c226964223a2230316132303335632d346464352d373065362d393937642d306231646565343834646165222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333035365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
258	\\x7b2276223a312c226964223a2230316132303335632d346464352d373461642d396432382d633461376531393138663739222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333239325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
259	\\x7b2276223a312c226964223a2230316132303335632d346464352d373765632d623030372d376433306664323330653764222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333439355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
260	\\x7b2276223a312c226964223a2230316132303335632d346464352d373936392d616539322d373562343430376535316438222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333538385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
261	\\x7b2276223a312c226964223a2230316132303335632d346464352d376332652d613062352d623162303165376231343132222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333736315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
262	\\x7b2276223a312c226964223a2230316132303335632d346464352d376631332d396365342d366637396232323161343137222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631333934325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
263	\\x7b2276223a312c226964223a2230316132303335632d346464362d373063312d613933632d333063366534303939323032222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343034375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
264	\\x7b2276223a312c226964223a2230316132303335632d346464362d373164382d383661362d316134663530313438363638222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343131355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
265	\\x7b2276223a312c226964223a2230316132303335632d346464362d373566342d623662382d313862316330373961616631222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343337325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
266	\\x7b2276223a312c226964223a2230316132303335632d346464362d373939362d613266642d636666643539346564653337222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343539395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
267	\\x7b2276223a312c226964223a2230316132303335632d346464362d376236352d623263642d323133343462326163663930222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343731325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
268	\\x7b2276223a312c226964223a2230316132303335632d346464362d376366322d623439622d613535316130663536343361222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343830395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
269	\\x7b2276223a312c226964223a2230316132303335632d346464362d376661662d383266382d613864316263346435383063222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631343938305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
270	\\x7b2276223a312c226964223a2230316132303335632d346464372d373261642d383637372d393764373939393131376332222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353136375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
271	\\x7b2276223a312c226964223a2230316132303335632d346464372d373436662d613065342d613732353662303934343463222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353237375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
272	\\x7b2276223a312c226964223a2230316132303335632d346464372d373563332d613065332d393463336432356136323861222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353336305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
273	\\x7b2276223a312c226964223a2230316132303335632d346464372d373838342d393763322d303635333066376166363763222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353533325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
274	\\x7b2276223a312c226964223a2230316132303335632d346464372d376232632d616663632d333338643832326134303066222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353639385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
275	\\x7b2276223a312c226964223a2230316132303335632d346464372d376361302d383766332d613836393833363862623135222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353738395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
276	\\x7b2276223a312c226964223a2230316132303335632d346464372d376463372d393533372d626462346661623135396137222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353836315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
277	\\x7b2276223a312c226964223a2230316132303335632d346464372d376662372d396435312d336138303839653363366265222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631353938325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
278	\\x7b2276223a312c226964223a2230316132303335632d346464382d373266322d383433352d666164666366383261616231222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363138345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
279	\\x7b2276223a312c226964223a2230316132303335632d346464382d373538652d396337352d393737303735323163353935222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363334375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
280	\\x7b2276223a312c226964223a2230316132303335632d346464382d373639632d623732362d353238663235353262306465222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363431335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
281	\\x7b2276223a312c226964223a2230316132303335632d346464382d373963622d623130312d323161313262663035306464222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363631325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
282	\\x7b2276223a312c226964223a2230316132303335632d346464382d376338632d396632622d363730383837313332343232222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363738345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
283	\\x7b2276223a312c226964223a2230316132303335632d346464382d376561302d613136632d326665396564656566336430222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363931345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
284	\\x7b2276223a312c226964223a2230316132303335632d346464382d376663332d613331382d636262393466313135623761222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631363938355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
285	\\x7b2276223a312c226964223a2230316132303335632d346464392d373330372d626262612d373338373161333637366639222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373138395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
286	\\x7b2276223a312c226964223a2230316132303335632d346464392d373634322d626233612d373136323561393434346566222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373339315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
287	\\x7b2276223a312c226964223a2230316132303335632d346464392d373765342d383865372d623435633861666137383063222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373439335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
288	\\x7b2276223a312c226964223a2230316132303335632d346464392d373938612d396163662d666166623862653966633935222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373539365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
289	\\x7b2276223a312c226964223a2230316132303335632d346464392d376334612d383030662d623533633134363130393930222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373736385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
290	\\x7b2276223a312c226964223a2230316132303335632d346464392d376630622d393939642d383035663061336139383538222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631373934305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
291	\\x7b2276223a312c226964223a2230316132303335632d346464612d373139652d616664312d383634326231386338383732222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383130315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
292	\\x7b2276223a312c226964223a2230316132303335632d346464612d373265652d613366642d363032616463363739316565222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383138335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
293	\\x7b2276223a312c226964223a2230316132303335632d346464612d373563372d386466302d356333363765623632363962222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383336315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
294	\\x7b2276223a312c226964223a2230316132303335632d346464612d373863392d386234392d373662616239306330396364222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383534395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
295	\\x7b2276223a312c226964223a2230316132303335632d346464612d376231622d396236342d336266653231306461323633222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383639345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
296	\\x7b2276223a312c226964223a2230316132303335632d346464612d376333362d623635362d613332666534666233663234222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383736335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
297	\\x7b2276223a312c226964223a2230316132303335632d346464612d376632332d613038372d373538376462353464323039222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631383934365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
298	\\x7b2276223a312c226964223a2230316132303335632d346464622d373166302d383931352d663966323633646135316666222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393132315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
299	\\x7b2276223a312c226964223a2230316132303335632d346464622d373431312d393365302d383136316662663964666433222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393235345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
300	\\x7b2276223a312c226964223a2230316132303335632d346464622d373533342d393264382d373439623037346138333134222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393332355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
301	\\x7b2276223a312c226964223a2230316132303335632d346464622d373836662d623564382d313561373830666462343233222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393532375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
302	\\x7b2276223a312c226964223a2230316132303335632d346464622d376235302d393737362d336637356539643464643034222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393730375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
303	\\x7b2276223a312c226964223a2230316132303335632d346464622d376363352d623037312d646231343838343865386564222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393739385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
304	\\x7b2276223a312c226964223a2230316132303335632d346464622d376530392d383634372d663934666238623237633838222c2274696d65223a22323032362d31312d32325431333a30353a31302e3631393837375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
305	\\x7b2276223a312c226964223a2230316132303335632d346464632d373135342d623861332d323231613339373335343262222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303038335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
306	\\x7b2276223a312c226964223a2230316132303335632d346464632d373434322d396434372d396535333733386462346661222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303236365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
307	\\x7b2276223a312c226964223a2230316132303335632d346464632d373631642d626635662d333064356535626634643331222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303338325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
308	\\x7b2276223a312c226964223a2230316132303335632d346464632d373763662d386539342d313735383138343065643064222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303438385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
309	\\x7b2276223a312c226964223a2230316132303335632d346464632d373963332d613466632d663863346633396637616230222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303631305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
310	\\x7b2276223a312c226964223a2230316132303335632d346464632d376430622d383134312d353061363266616132333130222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632303831355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
311	\\x7b2276223a312c226964223a2230316132303335632d346464642d373163662d613937302d386132333534313633643339222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313131335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
312	\\x7b2276223a312c226964223a2230316132303335632d346464642d373434652d613666352d626639366134346565623865222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313236395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
313	\\x7b2276223a312c226964223a2230316132303335632d346464642d373764382d396466312d343664623661353536653033222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313439305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
314	\\x7b2276223a312c226964223a2230316132303335632d346464642d376163392d383438642d643536323966333337336337222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313637345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
315	\\x7b2276223a312c226964223a2230316132303335632d346464642d376435302d396132632d323236313537393561383435222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313833325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
316	\\x7b2276223a312c226964223a2230316132303335632d346464642d376537622d623364372d646538373066333032343138222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632313930355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
317	\\x7b2276223a312c226964223a2230316132303335632d346464652d373164382d623532612d323139343933363663633966222c2274696d65223a22323032362d31312d32325431333a30353a31302e3632323131355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
\.


--
-- Data for Name: log_terms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_terms (bundle, terms) FROM stdin;
0	\\x07a42c7d1054fd1610a0c3cd12b345e61d3df2e31effa9a11f047ba6203d153c2096e541262a99e72dc5b9e53706ca563978911d3b791046429c172544b1f36645acb18145d2eb254cf93d5055a695585d7789d65e3aea7d5e8e1b737210bfc17755448f78ff83187c748b158e7e5f5e997815fba33eec4fad2d49a7b0dfded2c2bcaf1cc3dc6ceaca075eb7ca39cd91cb06c364cb64385dcbf8f5b9d0397479d4338ecad5819372d70b7dcbd7b6c79fd7bf2156deb70979e02bf848e1997e58e2b637c1f3471fb7
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message (subject, id, template, locale, state, sealed, attempts, fault, created_at, due_at, sent_at, mac) FROM stdin;
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.request (subject, revision, state, mac, about, type, status, received, due, next, closed) FROM stdin;
\.


--
-- Data for Name: request_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.request_part (subject, part, version, sealed) FROM stdin;
\.


--
-- Data for Name: restored; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.restored (at, confirmed, by) FROM stdin;
\.


--
-- Data for Name: retention_run; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_run (id, started, finished, dry_run, report, "position") FROM stdin;
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.review (subject, id, record, kind, index, at, resolved_at, cause) FROM stdin;
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.revision (type, digest, body, created_at, first, mac) FROM stdin;
catalog	\\x5dd65c67884fd7b7dd065f0e92420bb1b39e695829474ab380f4af4a86194d52	\\x23205468652064656661756c7420636174616c6f673a2077686f6d20612043524d206b6e6f77732c2077686174206f66207468656d2c207768792c20616e64206f6e2077686174206c6567616c2067726f756e642e0a2320497420697320796f75727320746f20656469742e205468726565207468696e6773206e65766572206368616e6765206f6e63652064617461206c69657320756e646572207468656d3a20746865206e756d626572206f662061206669656c642c207468650a23206e756d626572206f6620616e20696e646578206f72207365617263682c20616e642074686520776f7264696e67206f662061206e6f746963652076657273696f6e207468617420736f6d65626f647920686173207365656e2e20546f206368616e6765207468650a23206c6567616c206261736973206f66206120707572706f73652c206465636c61726520616e6f7468657220707572706f73652e0a0a76657273696f6e3a20310a0a232057686f20616e737765727320666f722074686520646174613a2047445052204172742e20313328312928612920616e64202862292e204974207374616e647320696e206c6574746572732c20726563656970747320616e64207265636f726473206f6620636f6e73656e742e2054686973206f6e650a23206973206d6164652075703a2070757420796f757273656c6620696e2069747320706c616365206265666f726520796f7520777269746520746f20616e79626f64792e20636f6e6669726d5f75726c206973207468652070616765207468617420746865206c696e6b206f6620610a2320646f75626c65206f70742d696e206f70656e732c207075626c69635f75726c2077686572652070656f706c6520726561636820776861742069732068656c642061626f7574207468656d2e0a636f6e74726f6c6c65723a0a20206e616d653a204578616d706c65204c74640a2020636f6e746163743a20446174612070726f74656374696f6e0a20207374726565743a2031204578616d706c65205374726565740a2020636974793a204c6f6e646f6e0a2020706f7374616c5f636f64653a2045433141203142420a2020636f756e7472793a2047420a2020656d61696c3a2070726976616379406578616d706c652e636f6d0a202070686f6e653a20222b343432303739343630313030220a202075726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d0a202064706f5f656d61696c3a2064706f406578616d706c652e636f6d0a2020617574686f726974793a20496e666f726d6174696f6e20436f6d6d697373696f6e65722773204f66666963650a2020617574686f726974795f75726c3a2068747470733a2f2f69636f2e6f72672e756b0a2020636f6e6669726d5f75726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d2f636f6e6669726d0a20207075626c69635f75726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d2f707269766163790a0a2320576879206461746120697320757365642e206c6567616c5f6261736973206973206f6e65206f662047445052204172742e20362831292e2057697468206f6e5f63726561746520746865207661756c74207265636f72647320746865206261736973207768656e0a2320697420637265617465732061207375626a6563743b206f746865727769736520736f6d656f6e65207265636f7264732069742c206f722074686520706572736f6e20636f6e73656e74732e20726574656e74696f6e5f6461797320697320686f77206c6f6e670a232061667465722074686520707572706f736520656e64732e20646f75626c655f6f70745f696e206c69737473206368616e6e656c732c206f6620776869636820656d61696c20616c6f6e652063616e206265206f6e652c206f6e207768696368206f6e6c792074686520706572736f6e2773206f776e0a23206d61696c626f78206d616b6573206120636f6e73656e7420636f756e743b206f70745f6f75745f7369676e616c2074616b657320612062726f77736572277320476c6f62616c205072697661637920436f6e74726f6c20666f722061206e6f3b2072656e65775f6461797320656e647320610a2320636f6e73656e7420627920697473656c662e205768657265206164647265737365732061726520747970656420696e206279206f74686572732c20617320696e20612077656220666f726d2c2073617920646f75626c655f6f70745f696e3a205b656d61696c5d2e0a707572706f7365733a0a2020737570706f72743a0a202020207469746c653a20437573746f6d6572207365727669636520616e6420636f6d706c61696e74730a202020206c6567616c5f62617369733a20636f6e74726163740a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d6572436172650a202020206369746174696f6e3a2047445052204172742e20362831292862290a202073616c65733a0a202020207469746c653a2053616c657320746f2070656f706c652077686f20617265206f722061736b656420746f206265636f6d6520637573746f6d6572730a202020206c6567616c5f62617369733a206c65676974696d6174655f696e746572657374730a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d657252656c6174696f6e736869704d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292866290a202062696c6c696e673a0a202020207469746c653a20496e766f6963657320616e64207061796d656e74730a202020206c6567616c5f62617369733a20636f6e74726163740a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f647076235061796d656e744d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292862290a20206d61726b6574696e673a0a202020207469746c653a204f666665727320616e64206e6577730a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206368616e6e656c733a205b656d61696c2c2070686f6e652c20736d732c20706f73742c20736f6369616c5d0a202020206f70745f6f75745f7369676e616c3a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f647076234469726563744d61726b6574696e670a202020206369746174696f6e3a2047445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031330a2020616e616c79746963733a0a202020207469746c653a20416e616c79736973206f6620686f772070726f647563747320616e642073657276696365732061726520757365640a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206f70745f6f75745f7369676e616c3a20747275650a20202020726574656e74696f6e5f646179733a203339350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623536572766963655573616765416e616c79746963730a202020206369746174696f6e3a2047445052204172742e20362831292861290a2020636f6d706c69616e63653a0a202020207469746c653a20416e73776572696e6720666f7220646174612070726f74656374696f6e2c20746f2070656f706c6520616e6420617574686f7269746965730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234c6567616c436f6d706c69616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528322920616e64204172742e20313220746f2032320a20206c6567616c3a0a202020207469746c653a20526574656e74696f6e2064757469657320616e64206c6567616c20636c61696d730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623446973707574654d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863290a20206f7065726174696f6e733a0a202020207469746c653a204b656570696e67207265636f72647320636f72726563742c20696d706f7274732c20616e642070726f6f66206f6620636f6e73656e740a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076235265636f72644d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528312928642920616e64204172742e20372831290a202061646d696e697374726174696f6e3a0a202020207469746c653a2052756e6e696e67207468652073797374656d207365637572656c790a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234f7267616e69736174696f6e476f7665726e616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e2033320a202073656c665f736572766963653a0a202020207469746c653a2050656f706c6520736565696e6720616e6420636f7272656374696e6720776861742069732068656c642061626f7574207468656d0a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f6470762352696768747346756c66696c6d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e20313520616e642031360a0a23204e616d657320666f72206c69737473206f6620707572706f7365732c2075736564206279206669656c64732062656c6f772e0a707572706f73655f736574733a0a20206964656e746974793a205b737570706f72742c2073616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202062697274683a205b62696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202072656163683a205b737570706f72742c2073616c65732c206d61726b6574696e672c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202064656c69636174653a205b636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206e6f7465733a205b737570706f72742c2073616c65732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206d6f6e65793a205b73616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206265686176696f75723a205b737570706f72742c2073616c65732c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202065766572797468696e673a0a202020205b737570706f72742c2073616c65732c2062696c6c696e672c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2061646d696e697374726174696f6e2c2073656c665f736572766963655d0a0a2320576861742074686520706f6c696379206b6e6f77732070656f706c6520616e642070726f6772616d732061732c20616e642074686520707572706f7365732065616368206973206d65616e7420666f722e204120706172746e657220636f6d70616e7927732070726f6772616d20686f6c64730a232074686520726f6c65206f662069747320707572706f73653b2074686174206974206973206120706172746e6572277320697320746865206b696e64206f66206974732063726564656e7469616c2e0a726f6c65733a0a2020737570706f72743a207b7469746c653a20437573746f6d657220736572766963652c20707572706f7365733a205b737570706f72745d7d0a202073616c65733a207b7469746c653a2053616c65732c20707572706f7365733a205b73616c65735d7d0a20206d61726b6574696e673a207b7469746c653a204d61726b6574696e672c20707572706f7365733a205b6d61726b6574696e675d7d0a202062696c6c696e673a207b7469746c653a20496e766f6963696e672c20707572706f7365733a205b62696c6c696e675d7d0a2020616e616c7973743a207b7469746c653a20416e616c797369732c20707572706f7365733a205b616e616c79746963735d7d0a20206f6666696365723a207b7469746c653a20446174612070726f74656374696f6e2c20707572706f7365733a205b636f6d706c69616e63655d7d0a2020636f756e73656c3a207b7469746c653a204c6567616c20636c61696d732c20707572706f7365733a205b6c6567616c5d7d0a2020696d706f72743a207b7469746c653a20496d706f72747320616e642077656220666f726d732c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a2020706f7274616c3a207b7469746c653a20466f726d7320696e2077686963682070656f706c6520636f6e73656e742c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a20206f70657261746f723a207b7469746c653a2052756e6e696e67207468652073797374656d2c20707572706f7365733a205b61646d696e697374726174696f6e5d7d0a2020637573746f6d65723a207b7469746c653a2050656f706c652061736b696e672061626f7574207468656d73656c7665732c20707572706f7365733a205b73656c665f736572766963655d7d0a0a2320576861742070656f706c652072656164207768656e207468657920636f6e73656e742e20436f6e73656e74206576656e74732063617272792069642c2076657273696f6e2c206c616e677561676520616e6420746865205348412d323536206f662074686520746578742e0a6e6f74696365733a0a20202d2069643a206d61726b6574696e670a2020202076657273696f6e3a20310a20202020707572706f7365733a205b6d61726b6574696e675d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f2073656e6420796f75206f666665727320616e64206e6577732061626f7574206f75722070726f64756374732e2043686f6f736520686f77207765206d617920726561636820796f753a20627920652d6d61696c2c0a202020202020202070686f6e652c2074657874206d6573736167652c20706f7374206f7220736f6369616c206e6574776f726b732e20536179696e67206e6f20686173206e6f20646973616476616e746167652e20596f752063616e20776974686472617720796f75720a2020202020202020636f6e73656e7420617420616e792074696d652c20617320656173696c7920617320796f7520676176652069743b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2049686e656e20416e6765626f746520756e64204e657569676b656974656e207a7520756e736572656e2050726f64756b74656e2073656e64656e2e2057c3a4686c656e205369652c2077696520776972205369652065727265696368656e0a202020202020202064c3bc7266656e3a2070657220452d4d61696c2c2054656c65666f6e2c20534d532c20506f7374206f64657220696e20736f7a69616c656e204e65747a7765726b656e2e2045696e204e65696e20686174206b65696e65204e6163687465696c652e205369650a20202020202020206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974206562656e736f2065696e66616368207769646572727566656e2c207769652053696520736965206765676562656e20686162656e3b207761732062697320646168696e0a2020202020202020676573636861682c20626c656962742072656368746dc3a4c39f69672e0a20202d2069643a20616e616c79746963730a2020202076657273696f6e3a20310a20202020707572706f7365733a205b616e616c79746963735d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f20616e616c79736520686f7720796f7520757365206f75722070726f647563747320616e642073657276696365732c20746f20696d70726f7665207468656d2e20536179696e67206e6f20686173206e6f0a2020202020202020646973616476616e746167652e20596f752063616e20776974686472617720796f757220636f6e73656e7420617420616e792074696d653b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2061757377657274656e2c207769652053696520756e736572652050726f64756b746520756e64204469656e737465206e75747a656e2c20756d20736965207a75207665726265737365726e2e2045696e204e65696e206861740a20202020202020206b65696e65204e6163687465696c652e20536965206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974207769646572727566656e3b207761732062697320646168696e20676573636861682c20626c656962740a202020202020202072656368746dc3a4c39f69672e0a0a2320546865206167652066726f6d2077686963682070656f706c6520636f6e73656e7420776974686f7574206120677561726469616e2c2062792049534f203331363620636f756e747279206f72207375626469766973696f6e2e204d656d62657220737461746573206d617920676f20646f776e0a2320746f203133202847445052204172742e2038283129293b2077686572652061206c61772069732073696c656e74203136207374616e64732e0a6167655f6f665f636f6e73656e743a0a202064656661756c743a2031360a202041543a203134202320446174656e73636875747a67657365747a20c2a720342834290a202042453a2031332023204c6f69206475203330206a75696c6c657420323031382c206172742e20370a202042473a203134202320506572736f6e616c20446174612050726f74656374696f6e204163742c204172742e203235630a202043593a2031342023204c6177203132352849292f323031382c20732e20380a2020435a3a203135202320416374203131302f323031392c20c2a720370a202044453a2031362023206e6f206c6177206f6620697473206f776e0a2020444b3a203135202320446174616265736b797474656c7365736c6f76656e20c2a720362832292c206173206f662031204a616e7561727920323032340a202045453a2031332023204973696b75616e646d657465206b61697473652073656164757320c2a720380a202045533a2031342023204c6579204f7267c3a16e69636120332f323031382c206172742e20370a202046493a203133202320546965746f73756f6a616c616b6920313035302f323031382c20c2a720350a202046523a2031352023204c6f692037382d31372c206172742e2034350a202047523a2031352023204c617720343632342f323031392c204172742e2032310a202048523a203136202320416374206f6e2074686520496d706c656d656e746174696f6e206f662074686520474450522c204172742e2031390a202048553a2031362023206e6f206c6177206f6620697473206f776e0a202049453a203136202320446174612050726f74656374696f6e2041637420323031382c20732e2033310a202049543a203134202320442e6c67732e203139362f323030332c206172742e20322d7175696e71756965730a20204c543a2031342023204c6177206f6e204c6567616c2050726f74656374696f6e206f6620506572736f6e616c20446174612c204172742e20360a20204c553a2031362023206e6f206c6177206f6620697473206f776e0a20204c563a20313320232046697a69736b6f20706572736f6e752064617475206170737472c481646573206c696b756d732c20732e2033330a20204d543a20313320232053756273696469617279204c656769736c6174696f6e203538362e31310a20204e4c3a203136202320556974766f6572696e6773776574204156472c206172742e20350a2020504c3a2031362023206e6f206c6177206f6620697473206f776e0a202050543a2031332023204c65692035382f323031392c206172742e2031360a2020524f3a2031362023206e6f206c6177206f6620697473206f776e0a202053453a2031332023204c616720323031383a3231382c2063682e203220c2a720340a202053493a2031352023205a616b6f6e206f2076617273747675206f7365626e696820706f6461746b6f7620285a564f502d32292c204172742e20380a2020534b3a2031362023204163742031382f323031382c20c2a72031350a202047423a203133202320554b2047445052204172742e20382831290a202055533a2031332023204368696c6472656e2773204f6e6c696e6520507269766163792050726f74656374696f6e204163742c20313520552e532e432e20c2a720363530312831290a0a23205075626c696320686f6c69646179733a206120646561646c696e65207468617420656e6473206f6e206f6e652c206f72206f6e2061207765656b656e642c20656e6473207769746820746865206e65787420776f726b696e67206461792028526567756c6174696f6e20284545432c0a232045757261746f6d29204e6f20313138322f3731204172742e2033283429292e20412064617920656e6473206174206d69646e69676874206f66207468652074696d65207a6f6e652e204164642074686520796561727320746f20636f6d652e0a63616c656e646172733a0a2020656e676c616e645f77616c65733a0a2020202074696d655f7a6f6e653a204575726f70652f4c6f6e646f6e0a20202020686f6c69646179733a0a2020202020202d20323032362d30312d30310a2020202020202d20323032362d30342d30330a2020202020202d20323032362d30342d30360a2020202020202d20323032362d30352d30340a2020202020202d20323032362d30352d32350a2020202020202d20323032362d30382d33310a2020202020202d20323032362d31322d32350a2020202020202d20323032362d31322d32380a2020202020202d20323032372d30312d30310a2020202020202d20323032372d30332d32360a2020202020202d20323032372d30332d32390a2020202020202d20323032372d30352d30330a2020202020202d20323032372d30352d33310a2020202020202d20323032372d30382d33300a2020202020202d20323032372d31322d32370a2020202020202d20323032372d31322d32380a2020202020202d20323032382d30312d30330a2020202020202d20323032382d30342d31340a2020202020202d20323032382d30342d31370a2020202020202d20323032382d30352d30310a2020202020202d20323032382d30352d32390a2020202020202d20323032382d30382d32380a2020202020202d20323032382d31322d32350a2020202020202d20323032382d31322d32360a0a2320486f77207265717565737473206f662070656f706c652061626f75742074686569722064617461206172652068616e646c65642e20686f6c645f6261636b5f64617973206c6965206265747765656e20746865206465636973696f6e20616e6420616e20657261737572653b0a23207365636f6e645f706572736f6e206c6973747320746865207479706573206f66207265717565737420746861742074776f2070656f706c65206d7573742068617665207365656e3b206c6f775f7269736b2074686f7365206f66207468656d20666f72207768696368206f6e652069730a2320656e6f756768207768656e2074686520706572736f6e2061736b6564207769746820612063726564656e7469616c206f6620697473206f776e3b206120636f64652069732073656e7420746f20636f6e7461637420706f696e7473207468617420776572652076657269666965640a232076657269666965645f646179732061676f20616e642068617665206e6f74206368616e6765642073696e63653b206120726571756573742077686f736520706572736f6e206973206e6f74207665726966696564206166746572206578706972655f6461797320697320676976656e2075702e20410a2320636c6f7365642072657175657374206973206b65707420666f7220726574656e74696f6e5f646179732e0a72657175657374733a0a2020726567696d653a20676470720a2020686f6c645f6261636b5f646179733a20330a20207365636f6e645f706572736f6e3a205b6163636573732c20657261737572652c20706f72746162696c6974795d0a20206c6f775f7269736b3a205b6163636573732c20706f72746162696c6974795d0a2020636f64655f6d696e757465733a2031350a2020636f64655f617474656d7074733a20350a20206578706972655f646179733a2039300a202076657269666965645f646179733a2033300a2020726574656e74696f6e5f646179733a20313039350a2020726574656e74696f6e5f6369746174696f6e3a2047445052204172742e203528322920616e64204172742e2031372833292865293b2066696e6573206c6170736520616674657220746872656520796561727320284f57694720c2a7203331283229206e6f2e2031290a202063616c656e6461723a20656e676c616e645f77616c65730a0a23205768792064617461206973206b657074207468617420776f756c64206265206475652e20412067726f756e642074686174206120686f6c64206d6179207374616e64206f6e206973206e65766572206c656674206f75742e0a686f6c64733a0a20206c6567616c5f636c61696d3a0a202020207469746c653a204c6567616c20636c61696d730a202020206369746174696f6e3a2047445052204172742e2031372833292865290a20207461785f61756469743a0a202020207469746c653a2041207461782061756469740a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a7203134372833290a2020617574686f726974795f6f726465723a0a202020207469746c653a20416e206f72646572206f66206120636f757274206f7220616e20617574686f726974790a202020206369746174696f6e3a2047445052204172742e2031372833292862290a202020207365637265743a20747275650a20207075626c69635f696e7465726573743a0a202020207469746c653a20417263686976696e6720616e6420726573656172636820696e20746865207075626c696320696e7465726573740a202020206369746174696f6e3a2047445052204172742e2031372833292864292077697468204172742e2038390a0a232057686f6d206461746120697320646973636c6f73656420746f2c2062792074686520636c69656e74206f662074686569722063726564656e7469616c733a20746865792061726520746f6c64206f662065726173757265732c20636f7272656374696f6e7320616e640a23207265737472696374696f6e73202847445052204172742e203139292c20616e64206861766520726573706f6e645f6461797320746f20616e737765722e204e6f6e652073686970733b206f6e652072656164730a230a23202020726563697069656e74733a0a2320202020207072696e7465723a207b7469746c653a205072696e7420616e6420706f73742c20636c69656e743a207072696e7465722c20726573706f6e645f646179733a2031347d0a230a23204c657474657273206861766520776f7264696e6773206f66207468656972206f776e20696e20456e676c69736820616e64204765726d616e2e20596f7572732074616b6520746865697220706c6163652c2062792074656d706c61746520616e64206c616e67756167653a0a230a232020206c6574746572733a0a232020202020726571756573745f72656365697665643a0a2320202020202020656e3a207b7375626a6563743a20596f757220726571756573742c20626f64793a202e2e2e7d0a0a2320486f77206c6f6e672064617461206973206b6570742c20666f722070656f706c652077686f73652064617461206973207573656420666f722074686520707572706f7365202847445052204172742e2035283129286529293a20666c6f6f725f6461797320666f72206173206c6f6e672061730a232061206c61772077616e74732069742c20616c736f20616761696e73742061207265717565737420666f7220657261737572653b206365696c696e675f64617973206174206d6f73742c207468656e2074686520616374696f6e2e2057686572652074776f2072756c657320737065616b206f660a23206f6e6520636c61737320746865206c6174657220656e6420636f756e74732e20412072756c652077697468206120636c61737320636f756e747320666f722070656f706c65206f662077686f6d2064617461206f66207468617420636c6173732069732068656c642e20416c6c20636f756e740a232066726f6d20656e6465645f61742c20736f206e6f7468696e6720697320647565207768696c6520612072656c6174696f6e7368697020676f6573206f6e2e204c61777320636f756e742066726f6d2074686520656e64206f662074686520796561722c20736f20757020746f206120796561720a232069732061646465642e20546865206c61777320636974656420617265204765726d616e3a207075742074686f7365206f6620796f7572206f776e20706c6163652e0a726574656e74696f6e3a0a20202d2069643a20636f6e746163745f656e6465640a202020206b696e643a20636f6e746163740a20202020707572706f73653a20737570706f72740a20202020636c61737365733a205b6964656e746974792c20636f6e746163742c20636f6e74656e742c207370656369616c2c2066696e616e6369616c2c206265686176696f75725d0a2020202066726f6d3a20656e6465645f61740a202020206365696c696e675f646179733a2031343631202320746872656520796561727320616e64207468652072657374206f66207468652066697273740a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e203528312928652920616e64204172742e2031372831292861293b20636c61696d73206c61707365206166746572207468726565207965617273202842474220c2a72031393520616e6420c2a720313939283129290a20202d2069643a20636f6e746163745f7461780a202020206b696e643a20636f6e746163740a20202020707572706f73653a2062696c6c696e670a20202020636c61737365733a205b6964656e746974792c2066696e616e6369616c5d0a20202020776974683a2066696e616e6369616c20232077686f20776173206e657665722062696c6c656420686173206e6f20766f7563686572730a2020202066726f6d3a20656e6465645f61740a20202020666c6f6f725f646179733a2033323838202320656967687420796561727320616e64207468652072657374206f66207468652066697273740a202020206365696c696e675f646179733a20333635330a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a720313437283129206e6f2e20342c2028332920616e64202834293b2048474220c2a720323537283129206e6f2e20342c2028342920616e64202835290a20202d2069643a206163636f756e745f656e6465640a202020206b696e643a206163636f756e740a20202020707572706f73653a20737570706f72740a20202020636c61737365733a205b6964656e746974792c20636f6e746163742c20636f6e74656e742c207370656369616c2c2066696e616e6369616c2c206265686176696f75725d0a2020202066726f6d3a20656e6465645f61740a202020206365696c696e675f646179733a203134363120232061732061626f76650a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e203528312928652920616e64204172742e2031372831292861293b20636c61696d73206c61707365206166746572207468726565207965617273202842474220c2a72031393520616e6420c2a720313939283129290a20202d2069643a206163636f756e745f7461780a202020206b696e643a206163636f756e740a20202020707572706f73653a2062696c6c696e670a20202020636c61737365733a205b6964656e746974792c2066696e616e6369616c5d0a20202020776974683a2066696e616e6369616c20232077686f20776173206e657665722062696c6c656420686173206e6f20766f7563686572730a2020202066726f6d3a20656e6465645f61740a20202020666c6f6f725f646179733a203332383820232061732061626f76650a202020206365696c696e675f646179733a20333635330a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a720313437283129206e6f2e20342c2028332920616e64202834293b2048474220c2a720323537283129206e6f2e20342c2028342920616e64202835290a0a6b696e64733a0a2020636f6e746163743a0a20202020646f633a204120706572736f6e2e0a20202020706174683a20636f6e74616374730a202020207461626c653a20636f6e746163740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a202020202020676976656e5f6e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202066616d696c795f6e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202062697274685f646174653a207b6e756d6265723a20332c20747970653a20646174652c20636c6173733a206964656e746974792c206d61736b3a20646174652c20707572706f7365733a2062697274687d0a20202020202067656e6465723a0a20202020202020206e756d6265723a20340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a207370656369616c0a2020202020202020707572706f7365733a2064656c69636174650a202020202020202076616c7565733a205b66656d616c652c206d616c652c206e6f6e5f62696e6172792c206f746865722c20756e646973636c6f7365645d0a2020202020206a6f625f7469746c653a207b6e756d6265723a20352c20747970653a206e616d652c20636c6173733a206964656e746974792c20707572706f7365733a206964656e746974797d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20360a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20332c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f66207468697320706572736f6e20696e20616e6f746865722073797374656d2e0a20202020202062616e6b5f6163636f756e743a207b6e756d6265723a20372c20747970653a2065787465726e616c5f69642c20636c6173733a2066696e616e6369616c2c20707572706f7365733a206d6f6e65797d0a2020202020206c616e67756167653a207b6e756d6265723a2032302c20747970653a206c616e67756167652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020736f757263653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7765622c2070686f6e652c20656d61696c2c2073686f702c206576656e742c20726566657272616c2c20706172746e65722c2063616d706169676e2c20696d706f72742c206f746865725d0a2020202020206f776e65723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7669702c206e6577736c65747465722c206576656e742c20747269616c2c20706172746e65722c2070726573732c207265666572656e63652c2061745f7269736b2c2077696e5f6261636b2c20646f5f6e6f745f63616c6c5d0a20202020202073746167653a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646563696465733a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b737573706563742c2070726f73706563742c2066697273745f74696d652c207265706561742c20636c69656e742c206d656d6265722c206164766f636174652c20706172746e65722c20656e6465645d0a2020202020206163636f756e743a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a207265660a20202020202020207265663a206163636f756e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a20546865206f7267616e69736174696f6e207468697320706572736f6e20776f726b7320666f722e0a202020202020656e6465645f61743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205768656e207468652072656c6174696f6e7368697020656e6465642c2066726f6d20776869636820726574656e74696f6e20636f756e74732e0a2020202073656172636865733a0a2020202020207375726e616d655f696e697469616c3a207b6e756d6265723a2032302c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c20676976656e5f6e616d653a20696e697469616c7d7d0a2020202020207375726e616d655f62697274685f796561723a207b6e756d6265723a2032312c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c2062697274685f646174653a20796561727d7d0a0a2020636f6e746163745f706f696e743a0a20202020646f633a204f6e6520776179206f66207265616368696e67206120706572736f6e2e0a202020207461626c653a20636f6e746163745f706f696e740a20202020706172656e743a20636f6e746163740a20202020706172656e745f6c6973743a20636f6e746163745f706f696e74730a202020206669656c64733a0a2020202020206b696e643a0a20202020202020206e756d6265723a20310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202076616c7565733a205b656d61696c2c2070686f6e652c20706f73742c20736f6369616c5d0a20202020202076616c75653a0a20202020202020206e756d6265723a20320a202020202020202072657175697265643a20747275650a2020202020202020707572706f7365733a2072656163680a202020202020202062793a0a202020202020202020206669656c643a206b696e640a202020202020202020207368617065733a0a202020202020202020202020656d61696c3a0a2020202020202020202020202020747970653a20656d61696c0a2020202020202020202020202020636c6173733a20636f6e746163742e656d61696c0a20202020202020202020202020206d61736b3a20656d61696c0a2020202020202020202020202020696e6465783a207b6e756d6265723a20312c206e6f726d616c697365723a20656d61696c2c20756e697175653a2076657269666965647d0a20202020202020202020202070686f6e653a0a2020202020202020202020202020747970653a2070686f6e650a2020202020202020202020202020636c6173733a20636f6e746163742e70686f6e650a20202020202020202020202020206d61736b3a2070686f6e650a2020202020202020202020202020696e6465783a207b6e756d6265723a20322c206e6f726d616c697365723a2070686f6e652c20756e697175653a2076657269666965647d0a202020202020202020202020706f73743a207b747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73747d0a202020202020202020202020736f6369616c3a207b747970653a20736f6369616c2c20636c6173733a20636f6e746163742e736f6369616c2c206d61736b3a20736f6369616c7d0a20202020202076657269666965643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a20626f6f6c0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202064656661756c743a2066616c73650a2020202020202020646563696465733a20747275650a2020202020202020646f633a2054686520706572736f6e206861732073686f776e207468617420746869732072656163686573207468656d2e0a2020202020207072656665727265643a207b6e756d6265723a20342c20747970653a20626f6f6c2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2064656661756c743a2066616c73657d0a2020202020206c6162656c3a0a20202020202020206e756d6265723a20350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202076616c7565733a205b776f726b2c20686f6d652c206d6f62696c652c206f746865725d0a0a20206163636f756e743a0a20202020646f633a20416e206f7267616e69736174696f6e2e2049742069732061207375626a65637420746f6f2c2073696e63652069742063616e206265206120736f6c65207472616465722e0a20202020706174683a206163636f756e74730a202020207461626c653a206163636f756e740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020206e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974792c2072657175697265643a20747275657d0a202020202020646f6d61696e3a0a20202020202020206e756d6265723a20320a2020202020202020747970653a20646f6d61696e0a2020202020202020636c6173733a20636f6e746163742e736f6369616c0a2020202020202020707572706f7365733a2072656163680a2020202020202020696e6465783a207b6e756d6265723a20342c206e6f726d616c697365723a2065786163747d0a2020202020207461785f69643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020707572706f7365733a206d6f6e65790a2020202020202020696e6465783a207b6e756d6265723a20352c206e6f726d616c697365723a2065786163747d0a202020202020616464726573733a207b6e756d6265723a20342c20747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73742c20707572706f7365733a2072656163687d0a202020202020696e6475737472793a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a0a202020202020202020202d206167726963756c747572650a202020202020202020202d206175746f6d6f746976650a202020202020202020202d20636f6e737472756374696f6e0a202020202020202020202d20656475636174696f6e0a202020202020202020202d20656e657267790a202020202020202020202d2066696e616e63650a202020202020202020202d20666f6f640a202020202020202020202d20676f7665726e6d656e740a202020202020202020202d206865616c74680a202020202020202020202d20686f73706974616c6974790a202020202020202020202d206c6f676973746963730a202020202020202020202d206d616e75666163747572696e670a202020202020202020202d206d656469610a202020202020202020202d206e6f6e70726f6669740a202020202020202020202d2070726f66657373696f6e616c5f73657276696365730a202020202020202020202d207265616c5f6573746174650a202020202020202020202d2072657461696c0a202020202020202020202d20736f6674776172650a202020202020202020202d2074656c65636f6d6d756e69636174696f6e730a202020202020202020202d2074726176656c0a202020202020202020202d206f746865720a20202020202073697a653a207b6e756d6265723a2032312c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20646f633a204e756d626572206f6620656d706c6f796565732e7d0a202020202020706172656e743a207b6e756d6265723a2032322c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202072656c6174696f6e3a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b637573746f6d65722c20737570706c6965722c20706172746e65722c20636f6d70657469746f725d0a2020202020206f776e65723a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6b65795f6163636f756e742c20747269616c2c20706172746e65722c207265666572656e63652c207075626c69635f736563746f722c2061745f7269736b2c2077696e5f6261636b5d0a202020202020656e6465645f61743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205768656e207468652072656c6174696f6e7368697020656e6465642c2066726f6d20776869636820726574656e74696f6e20636f756e74732e0a0a2020636173653a0a20202020646f633a204120726571756573742c20636f6d706c61696e742c2072657475726e2c207175657374696f6e206f72207265706169722e0a20202020706174683a2063617365730a202020207461626c653a20636173655f7265636f72640a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a2020202020206465736372697074696f6e3a207b6e756d6265723a20312c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a2020202020207265736f6c7574696f6e3a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206e756d6265723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c207365727665723a20747275652c2066696c7465723a20747275657d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b726571756573742c20636f6d706c61696e742c2072657475726e2c20696e666f726d6174696f6e2c207265706169725d0a2020202020207072696f726974793a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206e6f726d616c0a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6c6f772c206e6f726d616c2c20686967682c20757267656e745d0a2020202020207374617475733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206f70656e0a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b6f70656e2c20696e5f70726f67726573732c2077616974696e672c207265736f6c7665642c20636c6f7365645d0a20202020202071756575653a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2032372c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020206f70656e65645f61743a207b6e756d6265723a2033302c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202066697273745f726573706f6e73655f61743a207b6e756d6265723a2033312c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020207265736f6c7665645f61743a207b6e756d6265723a2033322c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206475655f61743a207b6e756d6265723a2033332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020726f6f745f63617573653a0a20202020202020206e756d6265723a2033340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a0a202020202020202020202d206465666563740a202020202020202020202d20776561720a202020202020202020202d2064657369676e0a202020202020202020202d20696e7374616c6c6174696f6e0a202020202020202020202d2075736167650a202020202020202020202d2064656c69766572790a202020202020202020202d2077726f6e675f6974656d0a202020202020202020202d20646f63756d656e746174696f6e0a202020202020202020202d2062696c6c696e670a202020202020202020202d20736572766963650a202020202020202020202d20756e6b6e6f776e0a202020202020202020202d206f746865720a0a2020696e746572616374696f6e3a0a20202020646f633a204f6e6520636f6e746163742077697468206120637573746f6d65722c206f6e20616e79206368616e6e656c2e2054686520686973746f7279206973206f6e6c7920616464656420746f2e0a20202020706174683a20696e746572616374696f6e730a202020207461626c653a20696e746572616374696f6e0a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a20202020617070656e645f6f6e6c793a20747275650a2020202064656661756c745f736f72743a202d61740a202020206669656c64733a0a20202020202073756d6d6172793a207b6e756d6265723a20312c20747970653a20746578742c206d61785f6c656e6774683a203230302c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020626f64793a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020636173655f7265663a207b6e756d6265723a2032322c20747970653a207265662c207265663a20636173652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202061743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206368616e6e656c3a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b70686f6e652c207765622c20706f732c20656d61696c2c20636861742c20736d732c20706f73742c2076697369742c20736f6369616c5d0a202020202020646972656374696f6e3a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b696e626f756e642c206f7574626f756e642c20696e7465726e616c5d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b63616c6c2c206d6573736167652c2076697369742c20636c69636b2c20766965772c207375727665792c2075736167652c2073656c665f736572766963652c20646973636c6f737572655d0a2020202020206f7574636f6d653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b616e7377657265642c206e6f5f616e737765722c206c6566745f6d6573736167652c2073656e742c2064656c6976657265642c20626f756e6365642c20636f6d706c657465642c20666f6c6c6f775f75702c206465636c696e65642c206f707465645f6f75745d0a2020202020206f776e65723a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a20202020202073636f72653a0a20202020202020206e756d6265723a2033310a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a2054686520616e7377657220746f206120737572766579207175657374696f6e2c206f7220616e6f74686572206d656173757265206f662074686520637573746f6d6572277320736964652e0a2020202020206475726174696f6e5f733a207b6e756d6265723a2033322c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a205365636f6e64732e7d0a202020202020636f73743a207b6e756d6265723a2033332c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e7d0a20202020202063757272656e63793a207b6e756d6265723a2033342c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e677d0a	2026-11-22 13:05:10.408602+00	1	\\x3ad1042acfc28d180a0f34f0b464cd4946fbb86782b5b28fd42723e039d0731a
policy	\\xfc88bb7b026efa2491ccf73b7923d042ccb899cee0f3d44e4d74b4b99f8766fb	\\x7b227465616d2e7265676f223a2223204d455441444154415c6e23207469746c653a2044656661756c7420706f6c696379206f662061207465616d5c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742e2041207265717565737420697320616e737765726564207768656e20746865206163746f7220686f6c64732074686520707572706f7365277320726f6c652028616374696e67292c2074686520726f77206c69657320696e5c6e2320202069747320726567696f6e732028696e5f73636f7065292c2074686520726f6c65206d617920646f207468697320746f2074686973206b696e642028616c6c6f776564292c20616e6420746865207375626a6563742068617320746865206261736973207468655c6e23202020707572706f7365207265737473206f6e202867726f756e646564292e2057686174206c6561766573207468656e2069732061206d6174746572206f66206669656c6420636c61737365732e20546865206775617264206f6e6c79206e6172726f777320746869732e5c6e235c6e232020205468726565206b696e6473206f662063616c6c65723a20796f7572206f776e2070726f6772616d732028616374696e67292c2074686f7365206f66206120706172746e657220636f6d70616e792028706172746e6572696e67292c20616e6420637573746f6d6572735c6e2320202077686f20726561642061626f7574207468656d73656c7665732028616374696e6720666f722073656c665f73657276696365292e2057686174206d757374206e6576657220636f6d65206f6620616e2065646974207374616e647320696e5c6e232020207465616d5f70726f6f66732e7265676f3b2074686520726f777320746861742073686f7720656163682072756c6520617420776f726b2061726520696e207465616d5f746573742e7265676f2e5c6e7061636b6167652074616369742e7465616d5c6e5c6e696d706f7274207265676f2e76325c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686f5c6e5c6e23204f6e6520726f6c652070657220707572706f73653a20612063726564656e7469616c2074686174207365727665732074776f20707572706f73657320686f6c64732074776f20726f6c65732e204265796f6e64207468697320612063726564656e7469616c20636172726965735c6e232069747320707572706f7365733b20746865207661756c74207265667573657320616e79206f74686572206265666f72652069742061736b7320686572652e5c6e726f6c655f6f66203a3d207b5c6e5c745c22737570706f72745c223a205c22737570706f72745c222c5c6e5c745c2273616c65735c223a205c2273616c65735c222c5c6e5c745c226d61726b6574696e675c223a205c226d61726b6574696e675c222c5c6e5c745c2262696c6c696e675c223a205c2262696c6c696e675c222c5c6e5c745c22616e616c79746963735c223a205c22616e616c7973745c222c5c6e5c745c22636f6d706c69616e63655c223a205c226f6666696365725c222c5c6e5c745c226c6567616c5c223a205c22636f756e73656c5c222c5c6e5c745c226f7065726174696f6e735c223a205c22696d706f72745c222c5c6e5c745c2261646d696e697374726174696f6e5c223a205c226f70657261746f725c222c5c6e5c745c2273656c665f736572766963655c223a205c22637573746f6d65725c222c5c6e7d5c6e5c6e686f6c64735f726f6c6520696620726f6c655f6f665b696e7075742e707572706f73655d20696e20696e7075742e6163746f722e726f6c65735c6e5c6e616374696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c746e6f742066726f6d5f706172746e65725c6e7d5c6e5c6e232050726f6772616d73206f6620616e6f7468657220636f6d70616e792e2054686579206765742074686520707572706f736573206e616d6564206865726520616e64206e6f206f746865722e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e706172746e65725f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c227d5c6e5c6e706172746e6572696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c7466726f6d5f706172746e65725c6e5c74696e7075742e707572706f736520696e20706172746e65725f707572706f7365735c6e7d5c6e5c6e23204120666f726d206f7220706f7274616c207468726f75676820776869636820637573746f6d65727320616e7377657220666f72207468656d73656c7665732e5c6e706f7274616c206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c745c22706f7274616c5c2220696e20696e7075742e6163746f722e726f6c65735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20776869636820726f77735c6e5c6e2320526567696f6e732064656369646520666f72206576657279626f64792e205465616d732064656369646520666f722074686520707572706f736573207468617420796f7520656e74657220686572653b206120726f7720697320616c736f20697473206f776e657227732c20616e64207468655c6e23207661756c7420636f6d706172657320746865206f776e65722077697468207468652063726564656e7469616c27732069642e20556e646572206120707572706f736520696e207465616d5f726f77735f6f6e6c792c20726f7773206f66206f74686572207465616d7320646f206e6f745c6e232065786973742e20556e646572206f6e6520696e206d61736b65645f6265796f6e645f7465616d207468657920646f2c20776974682061646472657373657320616e6420616d6f756e7473206d61736b656420776865726576657220612072756c652062656c6f772061736b7320666f725c6e2320606e656172603b20617320736869707065642c2074686f7365206f662073616c657320646f2e5c6e7465616d5f726f77735f6f6e6c79203a3d2073657428295c6e5c6e6d61736b65645f6265796f6e645f7465616d203a3d2073657428295c6e5c6e6f665f7465616d20696620696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e5c6e6d696e65206966206f665f7465616d5c6e5c6e6d696e6520696620696e7075742e7265636f72642e6f776e6572203d3d20696e7075742e6163746f722e69645c6e5c6e6e656172206966206d696e655c6e5c6e6e656172206966206e6f7420696e7075742e707572706f736520696e206d61736b65645f6265796f6e645f7465616d5c6e5c6e2320576974686f75742061207265636f7264207468657265206973206e6f20726f7720746f206265206f7574206f662073636f70653a2074686520686f73742073656e6473206e6f6e6520776865726520616e20616374696f6e20636f6e6365726e73206e6f20726f772e5c6e696e5f73636f7065206966206e6f7420696e7075742e7265636f72645c6e5c6e696e5f73636f7065206966207b5c6e5c74696e5f726567696f6e5c6e5c74696e5f7465616d5c6e5c74696e7075742e707572706f736520213d205c2273656c665f736572766963655c225c6e7d5c6e5c6e2320437573746f6d65727320726561636820776861742069732061626f7574207468656d73656c7665732c207768657265766572206974206c6965732e5c6e696e5f73636f7065206966206f776e5c6e5c6e696e5f73636f706520696620656d657267656e63795c6e5c6e696e5f726567696f6e206966205c222a5c2220696e20696e7075742e6163746f722e726567696f6e735c6e5c6e232041207265636f726420776974686f7574206120726567696f6e2062656c6f6e677320746f206e6f626f6479206275742074686f73652077686f20686f6c6420657665727920726567696f6e2e5c6e696e5f726567696f6e20696620696e7075742e7265636f72642e726567696f6e20696e20696e7075742e6163746f722e726567696f6e735c6e5c6e23204120706172746e657220676574732077686174207761732061737369676e656420746f206f6e65206f6620697473207465616d732e5c6e696e5f7465616d206966206f665f7465616d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746d696e655c6e7d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746e6f7420696e7075742e707572706f736520696e207465616d5f726f77735f6f6e6c795c6e7d5c6e5c6e232047445052204172742e2031353a207468652063726564656e7469616c206e616d657320746865206f6e65207375626a656374207468617420697420616e737765727320666f722e5c6e6f776e206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e2320427265616b2d676c6173733a20746865207661756c742073656e64732061207469636b6574206f6e6c792077686572652061207365636f6e6420706572736f6e206772616e7465642074686973206163746f7220746869732076657279207375626a6563742c20666f722061206665775c6e2320686f7572732e204974206f70656e732072656164696e672c20696e20616e7920726567696f6e20616e64207465616d3b20746865206775617264207365657320746f207468652066756c6c207265636f726420616e642074656c6c7320746865206f6666696365722e5c6e656d657267656e6379206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74616374696e675c6e5c74696e7075742e707572706f736520696e20656d657267656e63795f707572706f7365735c6e5c74696e7075742e616374696f6e203d3d205c22726561645c225c6e7d5c6e5c6e656d657267656e63795f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e232057686f2067657473207468697320666172206d6179206b6e6f77207468617420746865207265636f7264206578697374732c20616e6420697320746f6c642077687920697420737461797320636c6f7365642e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706172746e6572696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706f7274616c5c6e5c74696e5f73636f70655c6e7d5c6e5c6e23204e6f7468696e672065786973747320796574207768656e2061207375626a65637420697320637265617465642c20736f207468657265206973206e6f7468696e6720746f20686964652e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d617920626520646f6e652c20627920707572706f736520616e64206b696e645c6e5c6e65766572795f6b696e64203a3d207b5c222a5c227d5c6e5c6e6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c22726561737369676e5c223a207b5c22636f6e746163745c222c205c226163636f756e745c227d2c5c6e5c747d2c5c6e5c745c226d61726b6574696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2262696c6c696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22616e616c79746963735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2261756469745c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c227265766965775c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c22726571756573745c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c22617070726f76655c223a2065766572795f6b696e642c5c6e5c745c745c2272657374726963745c223a2065766572795f6b696e642c5c6e5c745c745c22686f6c645c223a2065766572795f6b696e642c5c6e5c745c745c22726574656e74696f6e5c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226c6567616c5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c22686f6c645c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226f7065726174696f6e735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a2065766572795f6b696e642c5c6e5c745c745c227570646174655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c22696d706f72745c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e745c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c2264656c6574655c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c2261637469766174655c223a2065766572795f6b696e642c5c6e5c745c745c22726574656e74696f6e5c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2273656c665f736572766963655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c22726571756573745c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745f706f696e745c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22636173655c227d2c5c6e5c747d2c5c6e7d5c6e5c6e23204120726570616972657220726561647320616e6420636c6f736573207468652063617365732069742077617320676976656e3b206120726573656c6c657220666f6c6c6f77732069747320637573746f6d65727320616e64206e6f74657320776861742077617320736169642e5c6e706172746e65725f6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636173655c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74616374696e675c6e5c746772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74706172746e6572696e675c6e5c74706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c745c222a5c2220696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e6b696e6420696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c745c222a5c2220696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e6b696e6420696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e2320506172746e6572732061726520746f6c64207768617420746865792061726520746f206572617365202847445052204172742e203139292e20416e20696e737472756374696f6e2069732061626f7574206e6f207265636f7264206f66206f7572732e5c6e616c6c6f77656420696620696e73747275637465645c6e5c6e67726f756e64656420696620696e73747275637465645c6e5c6e696e7374727563746564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e616374696f6e203d3d205c22696e737472756374696f6e735c225c6e5c746e6f7420696e7075742e7265636f72645c6e7d5c6e5c6e2320416e20696d706f72742074616b6573206261636b20776861742069742077726f74652c20796574206e657665722061207375626a6563743a207468617420697320616e20657261737572652c2077697468206974732066656e63652e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74696e7075742e616374696f6e203d3d205c2264656c6574655c225c6e5c746e6f7420696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e2320576861742070656f706c6520636f6e73656e7420746f2c20616e642061736b20666f72202847445052204172742e2031322832292920776974682074686520636f6465207468617420776173206d61696c656420746f207468656d2e204120706f7274616c207265616473206e6f7468696e672e5c6e616c6c6f776564206966207b5c6e5c74706f7274616c5c6e5c74696e7075742e616374696f6e20696e207b5c22636f6e73656e745c222c205c22726571756573745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206c6567616c2062617369735c6e5c6e72657374735f6f6e5f6261736973203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e67726f756e646564206966206e6f7420696e7075742e707572706f736520696e2072657374735f6f6e5f62617369735c6e5c6e67726f756e64656420696620696e7075742e7265636f72642e62617365735b646174612e636174616c6f672e707572706f7365735b696e7075742e707572706f73655d2e6c6567616c5f62617369735d203d3d20747275655c6e5c6e2320412070726f73706563742077686f2077726974657320696e2069732068656c706564206265666f7265207468657265206973206120636f6e74726163742e5c6e67726f756e646564206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74696e7075742e7265636f72642e62617365732e6c65676974696d6174655f696e74657265737473203d3d20747275655c6e7d5c6e5c6e2320546865206261736973206f662061206e6577207375626a656374206973207265636f72646564207769746820697473206372656174696f6e2e5c6e67726f756e646564206966207b5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2076697369626c655c6e5c6e76697369626c65206966207b5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c7467726f756e6465645c6e7d5c6e5c6e23205769746864726177696e67206e65656473206e6f206d6f7265207468616e207265616368696e6720746865207265636f72643a206e6f2062617369732c206e6f206772616e742e5c6e76697369626c65206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74696e7075742e616374696f6e203d3d205c2277697468647261775c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6f74206e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204e6f206e616d65733a20636f6e73656e7420746f206265207772697474656e20746f206973206e6f7420636f6e73656e7420746f206265206b6e6f776e2e205468652067756172642064726f707320746865206368616e6e656c73206e6f742061677265656420746f2e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23205c227370656369616c5c22207374696c6c206e656564732077686174207468652067756172642061736b7320666f722e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c22206966207b5c6e5c74696e7075742e707572706f736520696e207b5c226f7065726174696f6e735c222c205c2261646d696e697374726174696f6e5c227d5c6e5c74616374696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204172742e2031353a2065766572797468696e6720746861742069732068656c642c2061626f7574206f6e6573656c662e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204120706172746e6572206b6e6f77732069747320637573746f6d6572732062792077686174206974207761732061737369676e65643a206e616d6573206d61736b65642c206164647265737365732061732070736575646f6e796d7320746861742069742063616e206a6f696e2062792e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c2220696620706172746e6572696e675c6e5c6e636c65617220636f6e7461696e73205c22636f6e74656e745c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74706172746e6572696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74656d657267656e63795c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206b657973206f662061206c6f6f6b2d75705c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c226f7065726174696f6e735c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e6d6174636820636f6e7461696e73205c22636f6e746163742e656d61696c5c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d6179206265207365745c6e5c6e77726974696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e23204465636973696f6e732072657374206f6e20746865736520617474726962757465732e204f6e2061207265636f72642074686174206578697374732074686579206368616e676520627920726561737369676e20616c6f6e652e5c6e61737369676e696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e73205c2265787465726e616c5f7265665c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23204172742e2031363a2070656f706c6520636f7272656374207768617420697320736169642061626f7574207468656d73656c7665732c206669656c64206279206669656c642e205265666572656e63657320746f206f746865722073797374656d732c2074686520776f726473206f665c6e2320796f757220737461666620616e642077686174206465636973696f6e732072657374206f6e20617265206e6f7420616d6f6e672069742e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c227d5c6e5c74736f6d65206320696e207b5c6e5c745c745c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226a6f625f7469746c655c222c205c226e616d655c222c205c226c616e67756167655c222c205c226465736372697074696f6e5c222c205c226c6162656c5c222c205c227072656665727265645c222c5c6e5c747d207c206164647265737365735c6e7d5c6e5c6e232057686174206b696e64206f6620636f6e7461637420706f696e742069742069732c2069732073616964207768656e2069742069732061646465642e5c6e777269746520636f6e7461696e73205c226b696e645c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e7320666f722061207265667573616c5c6e5c6e2320412062617369732068656c7073206f6e6c792077686572652074686520726f6c65206d617920616374206f6e206f6e652e5c6e726561736f6e7320636f6e7461696e73205c226e6f5f62617369735c22206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c746e6f742067726f756e6465645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22707572706f73655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22726f6c655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f74206f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c226e6f745f796f7572735c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f7420696e5f73636f70655c6e7d5c6e222c227465616d5f70726f6f66732e7265676f223a2223204d455441444154415c6e23207469746c653a2057686174207468652064656661756c7420706f6c6963792070726f6d697365735c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742077697468207465616d2e7265676f2c20616e6420746f2061646420746f2e20456163682072756c65206d61726b656420606e65766572602064657363726962657320736f6d657468696e672074686174206d7573742062655c6e23202020696d706f737369626c653b206120706f6c69637920756e64657220776869636820697420697320706f737369626c6520697320726566757365642c207769746820616e206578616d706c652e2057686174206e6f20706f6c6963792063616e20646f2c2077686f657665725c6e232020207772697465732069742c2069732070726f76656e2062657369646520746865736520616e64207374616e647320696e207468652067756172642e5c6e7061636b6167652074616369742e7465616d2e70726f6f66735c6e5c6e696d706f7274207265676f2e76325c6e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6e616d657320636f6e7461696e732063206966207b5c6e5c74736f6d6520636c6173735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e2320496e20616e7920666f726d3a20636c6561722c206d61736b6564206f7220617320612070736575646f6e796d2e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e746f6b656e5b635d5c6e7d5c6e5c6e2320496e20616e7920666f726d2c206f722073656172636865642062793a20612068697420736179732077686174207468652076616c75652069732e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e206c65617665735c6e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e2073656172636865645c6e5c6e736561726368656420636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d617463685b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e657665722067657473207370656369616c2063617465676f72696573206f7220616d6f756e74732c20696e20616e7920666f726d2c206e6f72207365617263686573206279207468656d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f616d6f756e7473206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c227370656369616c5c222c205c2266696e616e6369616c5c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220676574732061206e616d652c2061207265666572656e6365206f7220616e206164647265737320696e20636c6561722c206e6f72207365617263686573206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220726561636865732061207265636f7264206f6620616e6f74686572207465616d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706172746e65725f6265796f6e645f7465616d206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572207265616368657320736f6d65626f647920656c73652773207265636f72645c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352834292c204172742e2033325c227d5c6e637573746f6d65725f736565735f616e6f74686572206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572206368616e6765732077686174206465636973696f6e732072657374206f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031362c204172742e2033325c227d5c6e637573746f6d65725f64656369646573206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c226964656e746974795c227d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204d61726b6574696e67206e657665722073656573206f7220736561726368657320627920616e797468696e67206f66206120706572736f6e2077686f20686173206e6f7420636f6e73656e74656420746f206d61726b6574696e675c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031335c227d5c6e6d61726b6574696e675f776974686f75745f636f6e73656e74206966207b5c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74736f6d65206320696e206e616d65735c6e5c74726561636865645b635d5c6e5c746e6f7420696e7075742e7265636f72642e636f6e73656e74735b696e7075742e707572706f73655d2e737461747573203d3d205c22676976656e5c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e6576657220736565732061206e616d65206f7220616e20616464726573732c206f6e6c792070736575646f6e796d735c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e657665722073656172636865732062792061206e616d652c20616e20616464726573732c20636f6e74656e74206f7220616e20616d6f756e745c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f73656172636865735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f657665722072756e73207468652073797374656d206e65766572206765747320706572736f6e616c20646174612c20696e20616e7920666f726d2c206e6f72207365617263686573206279206974206f7220736574732069745c6e23206465736372697074696f6e3a20576861742069732073616964206f6620746865206f7065726174696f6e616c20636c6173732c2073756368206173206f776e65722c207465616d20616e642073746167652c207374616e6473206f7574736964652e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74736f6d65206320696e207365616c65645c6e5c74726561636865645b635d5c6e7d5c6e5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74736f6d65206320696e207365616c65645c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e7365616c656420636f6e7461696e732063206966207b5c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c227370656369616c5c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206e65766572206f70656e73207370656369616c2063617465676f7269657320746f20737570706f72742c2073616c6573206f722062696c6c696e672c206e6f72206c657473207468656d20736561726368206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20395c227d5c6e627265616b676c6173735f6f70656e735f7370656369616c206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572732e7370656369616c5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206973206772616e746564206279206f6666696365727320616e64206f70657261746f727320616c6f6e652c20616e64207265766965776564206279206f6666696365727320616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2033322834292c204172742e2033392831292862295c227d5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c226772616e745c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c2261646d696e697374726174696f6e5c227d5c6e7d5c6e5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c227265766965775c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f20736177206120706572736f6e20697320746f6c6420746f20636f6d706c69616e636520616e6420746f2074686520706572736f6e20697473656c6620616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352831292863292c204172742e20352831292866295c227d5c6e646973636c6f73757265735f746f6c645f746f5f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e616374696f6e203d3d205c22646973636c6f73757265735c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e6f776e5f7265636f7264206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120636f7079206f6620616c6c20746861742069732068656c642061626f7574206120706572736f6e20697320676976656e20746f20636f6d706c69616e636520616e6420746f2074686520706572736f6e20697473656c6620616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20313528332920616e64202834292c204172742e2032305c227d5c6e6578706f727465645f746f5f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e616374696f6e203d3d205c226578706f72745c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a205265717565737473206f662070656f706c6520617265206465636964656420616e64207265737472696374696f6e732073657420627920636f6d706c69616e636520616c6f6e652c20616e642072656164206279206e6f626f647920656c736520627574206c6567616c20616e642074686520706572736f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031322c204172742e2031382c204172742e2033392831292862295c227d5c6e7269676874735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e20696e207b5c22617070726f76655c222c205c2272657374726963745c227d5c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e5c6e7269676874735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c2272657175657374735c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20486f6c64732061726520706c6163656420616e642072656c656173656420627920636f6d706c69616e636520616e64206c6567616c20616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031372833292865292c204172742e20352831292865295c227d5c6e68656c645f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c22686f6c645c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120666f726d207468726f7567682077686963682070656f706c652073656e64207265717565737473206e657665722072656164732061207265636f72642c20756e6c657373206974732063726564656e7469616c20696d706f7274732061732077656c6c5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706f7274616c5f7265616473206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74736f6d65206320696e206e616d65735c6e5c74726561636865645b635d5c6e7d5c6e5c6e706f7274616c5f7265616473206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74646174612e74616369742e76697369626c655c6e5c746e6f7420696e7075742e616374696f6e20696e207b5c22636f6e73656e745c222c205c2277697468647261775c222c205c22726571756573745c227d5c6e7d5c6e222c227465616d5f746573742e7265676f223a2223204d455441444154415c6e23207469746c653a205465737473206f66207468652064656661756c7420706f6c6963795c6e23206465736372697074696f6e3a207c5c6e23202020456163682072756c65206f66207465616d2e7265676f2068617320726f7773207468617420616c6c6f7720616e6420726f777320746861742064656e792e204120726f77207374617274732066726f6d20626173652c2061206d656d626572206f6620737570706f72742077686f5c6e232020207265616473206120636f6e74616374206f662069747320726567696f6e2c20616e64206368616e6765732077686174206974206e616d65732e5c6e7061636b6167652074616369742e7465616d5f746573745c6e5c6e696d706f727420646174612e74616369745c6e696d706f727420646174612e74616369742e7465616d5c6e696d706f7274207265676f2e76325c6e5c6e636f6e73656e745f6e6565646564203a3d207b5c22636f6e73656e745f6e65656465645c223a20747275652c205c226c6567616c5f62617369735c223a205c22636f6e73656e745c227d5c6e5c6e72657374696e675f6f6e28626173697329203a3d207b5c22636f6e73656e745f6e65656465645c223a2066616c73652c205c226c6567616c5f62617369735c223a2062617369737d5c6e5c6e636174616c6f67203a3d207b5c6e5c745c22707572706f7365735c223a207b5c6e5c745c745c22737570706f72745c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c2273616c65735c223a2072657374696e675f6f6e285c226c65676974696d6174655f696e746572657374735c22292c5c6e5c745c745c2262696c6c696e675c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c226d61726b6574696e675c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22616e616c79746963735c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22636f6d706c69616e63655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226c6567616c5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226f7065726174696f6e735c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2261646d696e697374726174696f6e5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2273656c665f736572766963655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c747d2c5c6e5c745c227370656369616c5c223a205b5c227370656369616c5c225d2c5c6e5c745c227375626a656374735c223a205b5c22636f6e746163745c222c205c226163636f756e745c225d2c5c6e5c745c226d656d626572735c223a207b7d2c5c6e7d5c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6368616e6e656c73203a3d207b5c22656d61696c5c223a20747275652c205c2270686f6e655c223a20747275652c205c22736d735c223a20747275652c205c22706f73745c223a20747275652c205c22736f6369616c5c223a20747275657d5c6e5c6e62617365203a3d207b5c6e5c745c226163746f725c223a207b5c2269645c223a205c2275315c222c205c22726f6c65735c223a205b5c22737570706f72745c225d2c205c227465616d735c223a205b5d2c205c22726567696f6e735c223a205b5c2245555c225d7d2c5c6e5c745c22636c69656e745c223a207b5c2269645c223a205c2263315c222c205c226b696e645c223a205c226170705c227d2c5c6e5c745c22707572706f73655c223a205c22737570706f72745c222c5c6e5c745c22616374696f6e5c223a205c22726561645c222c5c6e5c745c226b696e645c223a205c22636f6e746163745c222c5c6e5c745c227265636f72645c223a207b5c6e5c745c745c227375626a6563745c223a205c2273315c222c5c6e5c745c745c226f776e65725c223a205c2275375c222c5c6e5c745c745c227465616d5c223a205c227265645c222c5c6e5c745c745c22726567696f6e5c223a205c2245555c222c5c6e5c745c745c2262617365735c223a207b5c22636f6e74726163745c223a20747275652c205c226c65676974696d6174655f696e746572657374735c223a20747275652c205c226c6567616c5f6f626c69676174696f6e5c223a20747275657d2c5c6e5c745c745c22636f6e73656e74735c223a207b5c6e5c745c745c745c226d61726b6574696e675c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c745c745c22616e616c79746963735c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c747d2c5c6e5c747d2c5c6e7d5c6e5c6e776974685f726f6c6528707572706f73652c20726f6c6529203a3d206f626a6563742e756e696f6e28626173652c207b5c22707572706f73655c223a20707572706f73652c205c226163746f725c223a207b5c22726f6c65735c223a205b726f6c655d7d7d295c6e5c6e73616c6573203a3d20776974685f726f6c65285c2273616c65735c222c205c2273616c65735c22295c6e5c6e696d706f72745f6a6f62203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22696d706f72745c22295c6e5c6e6f70657261746f72203a3d20776974685f726f6c65285c2261646d696e697374726174696f6e5c222c205c226f70657261746f725c22295c6e5c6e6f666669636572203a3d20776974685f726f6c65285c22636f6d706c69616e63655c222c205c226f6666696365725c22295c6e5c6e6d61726b6574696e67203a3d20776974685f726f6c65285c226d61726b6574696e675c222c205c226d61726b6574696e675c22295c6e5c6e706172746e6572203a3d206f626a6563742e756e696f6e28626173652c207b5c22636c69656e745c223a207b5c226b696e645c223a205c22706172746e65725c227d2c205c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d295c6e5c6e637573746f6d6572203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273315c222c205c22726567696f6e735c223a205b5d7d7d295c6e5c6e7469636b6574203a3d207b5c22627265616b676c6173735c223a207b5c227469636b65745c223a205c2274315c227d7d5c6e5c6e6162726f6164203a3d207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d5c6e5c6e756e6261736564203a3d207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73652c205c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d5c6e5c6e7265636f72646c657373287265717565737429203a3d206f626a6563742e72656d6f766528726571756573742c207b5c227265636f72645c227d295c6e5c6e746573745f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c74232077686f5c6e5c745c745c22737570706f727420696e2069747320726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f7468657220726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226e6f20726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e20756e6b6e6f776e20707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22707572706f73655c223a205c227768696d5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c207265636f72647320636f6e73656e745c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c2072656164735c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22706f7274616c5c225d7d2c205c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776869636820726f77735c6e5c745c745c22616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22657665727920726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e6f20726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2261207265636f726420776974686f757420726567696f6e5c223a207b5c226f665c223a206f626a6563742e72656d6f766528626173652c207b5c227265636f72645c227d292c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a20747275657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776861745c6e5c745c745c2263726561746573206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320616e206163636f756e745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226572617365735c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206572617365735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636f6e746163745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423206f6e2077686963682067726f756e645c6e5c745c745c226e6f20636f6e74726163745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73657d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e65697468657220636f6e7472616374206e6f7220696e7465726573745c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273616c6573206f6e206120636f6e747261637420616c6f6e655c223a207b5c226f665c223a2073616c65732c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2263726561746573206120636f6e74616374206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320612063617365206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220776974686f757420616e792062617369735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a20756e62617365642c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e67207769746820636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720776974686f757420636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423207769746864726177696e675c6e5c745c745c2277697468647261777320776974686f7574206261736973207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c2277697468647261775c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265616473207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320427265616b2d676c617373206973206772616e74656420616e642072657669657765642c20706f6c696369657320617265207265616420616e64206163746976617465642c20776974686f75742061207265636f72642e5c6e746573745f72756e6e696e675f7468655f7661756c745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572206772616e74735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274206772616e74735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265766f6b65735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573207265766f6b65735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726576696577735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726576696577735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f727420726561647320746865206772616e74735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f72742072656164732074686520706f6c6963795c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f72206163746976617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f666669636572206163746976617465735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207374617274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420696d706f7274735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726561647320746865206c6f675c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206c6f675c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e232045766572797468696e67207468617420636c6f7365732061207265636f726420746f207573652c20616e64206e6f2062617369732e5c6e636c6f736564203a3d206f626a6563742e756e696f6e28756e62617365642c207b5c227265636f72645c223a207b5c6e5c745c2266726f7a656e5c223a20747275652c5c6e5c745c22726573747269637465645c223a20747275652c5c6e5c745c22686f6c645c223a20747275652c5c6e5c745c22636f6e73656e74735c223a207b5c22636f6d706c69616e63655c223a207b5c227374617475735c223a205c226f626a65637465645c227d2c205c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d2c5c6e7d7d295c6e5c6e636f756e73656c203a3d20776974685f726f6c65285c226c6567616c5c222c205c22636f756e73656c5c22295c6e5c6e706f7274616c203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22295c6e5c6e232057686174207365727665732070656f706c652773207269676874733a2077686f206d617920646f2069742c2061626f75742061207265636f72642074686174206973206f70656e20746f206e6f626f647920656c73652e5c6e746573745f73657276696e675f7269676874735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f66666963657220776f726b73206f6e206120726571756573745c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420776f726b73206f6e206120726571756573745c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c20776f726b73206f6e206120726571756573745c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c2068616e647320696e206120726571756573745c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f72742068616e647320696e206120726571756573745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73652068616e647320696e206120726571756573745c223a207b5c226f665c223a20776974685f726f6c65285c22737570706f72745c222c205c22706f7274616c5c22292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206d616b6573206120726571756573745c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d6572206d616b65732061207265717565737420666f7220616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e6572206d616b6573206120726571756573745c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a206f626a6563742e756e696f6e286f6666696365722c206162726f6164292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a206f626a6563742e756e696f6e28706f7274616c2c206162726f6164292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732072657175657374735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c2072656164732072657175657374735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732072657175657374735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c2072656164732072657175657374735c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e65722072656164732072657175657374735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572207265616473206974732072657175657374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d657220726561647320616e6f7468657227732072657175657374735c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220636f6e6669726d735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c20636f6e6669726d735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220636f6e6669726d735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d657220636f6e6669726d735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265737472696374735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c207265737472696374735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f7274207265737472696374735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572207265737472696374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220686f6c64735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c20686f6c64735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220686f6c64735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207377656570735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72207377656570735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c207377656570735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207377656570735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e2874632e6f662c20636c6f736564292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23205468652073616d6520776974686f75742061207265636f72643a20612072657175657374206f6620736f6d65626f647920756e6b6e6f776e2c20616e64206c69737473206f66207468656d2e5c6e746573745f73657276696e675f7269676874735f6f665f6e6f626f64795f6b6e6f776e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572207265636569766573206f6e655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c207265636569766573206f6e655c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274207265636569766573206f6e655c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206d616b6573206f6e655c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206c69737473207468656d5c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c206c69737473207468656d5c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c206c69737473207468656d5c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e657220697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706172746e6572207265636569766573206f6e655c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e657220666f7220616e6f7468657220707572706f736520697320746f6c645c223a207b5c226f665c223a206f626a6563742e756e696f6e28706172746e65722c207b5c22707572706f73655c223a205c2262696c6c696e675c227d292c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e6572206c697374732072657175657374735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f727420697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206c69737473207468656d5c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220636f6e6669726d73206f6e655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c657320636f6e6669726d73206f6e655c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c206c6973747320686f6c64735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573206c6973747320686f6c64735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220736565732077686174206973206475655c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720736565732077686174206973206475655c223a207b5c226f665c223a206d61726b6574696e672c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23204120636f7079206f6620616c6c20746861742069732068656c64206973206120646973636c6f737572653a20746865206775617264277320616e6420746865207465616d27732072756c657320686f6c6420617320666f722072656164696e672e5c6e746573745f6578706f72745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f6666696365722c206f66207768617420697320726573747269637465645c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f6666696365722c206f662077686174206973206b65707420666f72206120636c61696d5c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c5c223a207b5c226f665c223a20636f756e73656c2c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c5c223a207b5c226f665c223a20706f7274616c2c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d65722077686f20697320726573747269637465645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d6572206b65707420666f72206120636c61696d5c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e2874632e6f662c2074632e7061746368292c207b5c22616374696f6e5c223a205c226578706f72745c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d207465616d7320616e64206f776e6572735c6e5c6e746573745f7465616d5f726f77735f6f6e6c795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22697473207465616d20696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d292c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f7465616d5f726f77735f6f6e6c795f6c65617665735f6f746865725f707572706f736573206966207b5c6e5c7474616369742e76697369626c65207769746820696e7075742061732062617365207769746820646174612e636174616c6f6720617320636174616c6f67207769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e7d5c6e5c6e746573745f6d61736b65645f6265796f6e645f7465616d5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c22636c6561725c223a2066616c73657d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e6d61736b65645f6265796f6e645f7465616d206173207b5c2273616c65735c227d5c6e5c74642e76697369626c655c6e5c7472656163686564203a3d207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74642e636c65617220262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b2074632e636c6561727d5c6e5c74642e6d61736b20262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b206e6f742074632e636c6561727d5c6e5c745c226964656e746974795c2220696e20642e636c6561725c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e65766572797468696e67203a3d207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c6e666f726d73203a3d207b5c6e5c745c22737570706f72745c223a207b5c22726f6c655c223a205c22737570706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2273616c65735c223a207b5c22726f6c655c223a205c2273616c65735c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226d61726b6574696e675c223a207b5c22726f6c655c223a205c226d61726b6574696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365732c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2262696c6c696e675c223a207b5c22726f6c655c223a205c2262696c6c696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c22616e616c79746963735c223a207b5c22726f6c655c223a205c22616e616c7973745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a207b5c226964656e746974795c227d207c206164647265737365737d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c22726f6c655c223a205c226f6666696365725c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226c6567616c5c223a207b5c22726f6c655c223a205c22636f756e73656c5c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226f7065726174696f6e735c223a207b5c22726f6c655c223a205c22696d706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2065766572797468696e67202d207b5c226f7065726174696f6e616c5c227d2c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c22726f6c655c223a205c226f70657261746f725c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e7d5c6e5c6e746573745f666f726d735b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c2077616e7420696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c2077616e742e726f6c6529207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2077616e742e636c6561725c6e5c74642e6d61736b203d3d2077616e742e6d61736b5c6e5c74642e746f6b656e203d3d2077616e742e746f6b656e5c6e5c74642e7772697465203d3d2073657428295c6e7d5c6e5c6e746573745f666f726d735f6e6565645f7468655f726f6c655b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c205f20696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c205c2276697369746f725c2229207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172207c20642e6d61736b207c20642e746f6b656e207c20642e6d61746368203d3d2073657428295c6e7d5c6e5c6e746573745f6d61726b6574696e675f62795f656d61696c5f676574735f7468655f616464726573735f616c6f6e65206966207b5c6e5c747061746368203a3d207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c226368616e6e656c735c223a207b5c2270686f6e655c223a2066616c73652c205c22736d735c223a2066616c73652c205c22706f73745c223a2066616c73652c205c22736f6369616c5c223a2066616c73657d7d7d7d7d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286d61726b6574696e672c20706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e746163742e656d61696c5c227d5c6e5c74642e6d61736b203d3d2073657428295c6e7d5c6e5c6e746573745f6d617463685b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72745c223a207b5c226f665c223a20626173652c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c22636f6e746163742e706f73745c222c205c2266696e616e6369616c5c227d7d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c2266696e616e6369616c5c227d7d2c5c6e5c745c745c2273616c65735c223a207b5c226f665c223a2073616c65732c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c226f665c223a206d61726b6574696e672c205c226861735c223a207b5c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c22636f6e746163742e70686f6e655c222c205c226964656e746974795c227d7d2c5c6e5c745c745c2262696c6c696e675c223a207b5c226f665c223a20776974685f726f6c65285c2262696c6c696e675c222c205c2262696c6c696e675c22292c205c226861735c223a207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226f70657261746f725c223a207b5c226f665c223a206f70657261746f722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e677d2c5c6e5c745c745c22706172746e65725c223a207b5c226f665c223a20706172746e65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c745c745c22637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e6d61746368207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e746573745f77726974655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f727420757064617465735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365732c205c226c61636b735c223a207b5c2266696e616e6369616c5c222c205c226f776e65725c222c205c227370656369616c5c227d7d2c5c6e5c745c745c22737570706f72742072656164735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c2273616c657320757064617465735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226f776e65725c222c205c2273746167655c222c205c227370656369616c5c227d7d2c5c6e5c745c745c2273616c657320726561737369676e735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c22726567696f6e5c222c205c227465616d5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22696d706f727420757064617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c227370656369616c5c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c2276657269666965645c222c205c226f776e65725c227d7d2c5c6e5c745c745c22696d706f727420637265617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c22696d706f727420696d706f7274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c226861735c223a207b5c226964656e746974795c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c226f70657261746f7220726561737369676e735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c2276657269666965645c227d7d2c5c6e5c745c745c226f70657261746f7220757064617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f776e65725c222c205c226964656e746974795c227d7d2c5c6e5c745c745c22706172746e657220757064617465735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c226f776e65725c222c205c2273746167655c227d207c206164647265737365737d2c5c6e5c745c745c22706172746e65722072656164735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22637573746f6d657220636f7272656374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226465736372697074696f6e5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226b696e645c222c205c226964656e746974795c222c205c226f7065726174696f6e616c5c222c205c2265787465726e616c5f7265665c222c205c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2276657269666965645c222c205c227265736f6c7574696f6e5c227d7d2c5c6e5c745c745c22637573746f6d657220616464735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226b696e645c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22637573746f6d65722072656164735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d7d2c5c6e5c745c745c22637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d207c206164647265737365737d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e7772697465207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20706172746e6572735c6e5c6e746573745f706172746e65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726561647320697473207465616d27735c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d27735c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732077686174206973206e6f626f647927735c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d277320617320697473206f776e65725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c222c205c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320697473207465616d277320696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636c6f736573206120636173655c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226368616e676573206120636f6e746163745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22666f6c6c6f7773206173206120726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2262696c6c735c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e737765727320617320616e206f6666696365725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22636f6d706c69616e63655c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226f6666696365725c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265636f7264732074686174206120637573746f6d6572207769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f706172746e65725f666f726d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272657061697265725c223a207b5c2270617463685c223a207b7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d7d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6d61736b203d3d207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e5c74642e746f6b656e203d3d206164647265737365735c6e7d5c6e5c6e746573745f706172746e65725f6f70656e735f6e6f7468696e675f62795f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c207469636b657429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20637573746f6d6572735c6e5c6e746573745f637573746f6d65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272656164732061626f757420697473656c665c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732061626f757420616e6f746865725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420616e6f74686572207769746820657665727920726567696f6e5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420697473656c66207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732077686174206973206b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f7272656374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f72726563747320616e20696e746572616374696f6e5c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22696e746572616374696f6e5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226164647320616e20616464726573735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636f6e746163745f706f696e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732069747320636f6e73656e74735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e74735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f207361772069745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f20736177206974207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f2073617720616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732069747320686973746f72795c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22686973746f72795c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320746865206c6f675c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2261756469745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320666f7220616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273656172636865735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227365617263685c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320617320737570706f72745c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22737570706f72745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28637573746f6d65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f637573746f6d65725f776974686f75745f7375626a6563745f69735f6e6f626f6479206966207b5c6e5c746e6f626f6479203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d295c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f742023207768617420636f6e6365726e73206e6f207265636f7264206973206e6f207265636f72645c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d292c207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2245555c227d7d295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172203d3d2073657428295c6e7d5c6e5c6e746573745f637573746f6d65725f736565735f65766572797468696e675f6f665f697473656c66206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320637573746f6d6572207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d2065766572797468696e67207c207b5c227370656369616c5c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20627265616b2d676c6173735c6e5c6e746573745f656d657267656e63795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f7274206162726f61645c223a207b5c2270617463685c223a206162726f61642c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22737570706f727420617420686f6d655c223a207b5c2270617463685c223a207b7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c2262696c6c696e675c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365737d2c5c6e5c745c745c226368616e67657320736f6d657468696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c227570646174655c227d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22707572706f73655c223a205c226d61726b6574696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226d61726b6574696e675c225d7d7d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742074686520726f6c655c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a2073657428297d2c5c6e5c745c745c227768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c226b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742062617369735c223a207b5c2270617463685c223a20756e62617365642c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e28626173652c207469636b6574292c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c65203d3d2074632e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6f626c696765203d3d207b5c2261756469743a66756c6c5c222c205c226e6f746966793a64706f5c227d5c6e7d5c6e5c6e746573745f6e6f5f656d657267656e63795f776974686f75745f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28626173652c206162726f616429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e6f626c696765203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e735c6e5c6e746573745f726561736f6e735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226e6f6e65206e65656465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226e6f2062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a207b5c226e6f5f62617369735c227d7d2c5c6e5c745c745c22616e6f74686572206b696e645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22616e6f7468657220616374696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120636f6e74616374206372656174656420656c736577686572655c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a207b5c226e6f745f796f7572735c227d7d2c5c6e5c745c745c226f7574206f662073636f7065206e6f7468696e6720697320746f6c645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c222c205c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226120737472616e67657220697320746f6c64206e6f7468696e675c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706172746e65722c20616e6f74686572206b696e645c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22706172746e65722c20616e6f7468657220616374696f6e5c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22637573746f6d65722c20616e6f746865722773207265636f72645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706f7274616c5c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c2261207265737472696374696f6e2073657420627920737570706f72745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2272657374726963745c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c2261207265737472696374696f6e2073657420627920737570706f72742c206f662077686174206973206b65707420666f72206120636c61696d5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2272657374726963745c222c205c227265636f72645c223a207b5c2266726f7a656e5c223a20747275652c205c22686f6c645c223a20747275657d7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120686f6c642c2062792077686f6d20746865207465616d20726566757365735c223a207b5c226f665c223a206f70657261746f722c205c2270617463685c223a207b5c22616374696f6e5c223a205c22686f6c645c222c205c227265636f72645c223a207b5c22686f6c645c223a20747275657d7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320546865207465616d2773206f776e20776f7264732c20776974686f75742074686520677561726427732e5c6e746573745f7769746864726177696e675f6e656564735f6e6f5f726561736f6e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c206f6620696e207b5c22737570706f72745c223a20626173652c205c22706172746e65725c223a20706172746e65722c205c22637573746f6d65725c223a20637573746f6d65722c205c226f70657261746f725c223a206f70657261746f727d5c6e5c74676f74203a3d207465616d2e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e286f662c207b5c22616374696f6e5c223a205c2277697468647261775c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2073657428295c6e7d5c6e227d	2026-11-22 13:05:10.408602+00	1	\\xab996c69a8460d7821699a2bb5369d8900309137824558e947a911da12907327
\.


--
-- Data for Name: state_past; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.state_past (subject, revision, state, mac) FROM stdin;
01a2035c-4d3f-735d-bdfd-243e97006fcd	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x45bc5f014991e6e27967b3cabd1bd44816e1003f19909db0e5b938acba533e34
\.


--
-- Data for Name: subject_state; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subject_state (subject, revision, state, mac, facts, facts_at, facts_of) FROM stdin;
01a2035c-4d46-74d0-aea1-770a5ea74568	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x8c309a181dc1e0a9ca505f030235ba9f7ef4b47c53fb7fcb95c63700c1dddf25	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {}, \\"restricted\\": false}"}	{-infinity}	1
01a2035c-4d3f-735d-bdfd-243e97006fcd	2	{"consents":{"marketing":{"whole":{"status":"none"},"rest":{"status":"none"},"channels":{"email":{"status":"given","event":"01a2035c-4d82-7028-ba15-fd34d2659a98","valid_from":"2026-11-22T13:05:10.529995Z","outside":"expired"}}}},"events":1,"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\xcff08d1c70dcb612683cce5e2c3ba9fa7986c19bd264ba7fdf1bd499f83d5f41	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"none\\", \\"channels\\": {}, \\"explicit\\": false}}, \\"restricted\\": false}","{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"given\\", \\"channels\\": {\\"email\\": true}, \\"explicit\\": false}}, \\"restricted\\": false}"}	{-infinity,"2026-11-22 13:05:10.529995+00"}	2
\.


--
-- Data for Name: suppression; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.suppression (token, purpose, channel, kind, since, until, mac) FROM stdin;
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.token (index, epoch, token, subject, record, source, uniq) FROM stdin;
1	1	\\x0aa9aab26792cd1a15eda7d872bc0af5	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d40-7e1c-b1af-bb604d0860ec	f
2	1	\\x62b0aedf0b2e81019763da63c15ffab5	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d40-7e4b-b85f-0f869d8dbe54	f
3	1	\\xb6304c41ff2701582e83375fa14344b8	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	t
20	1	\\x2fed31fb1cd225ce655d7e52e8711067	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	f
21	1	\\x541aaec3331c01aa6d33a3fe58450bc9	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	01a2035c-4d3f-735d-bdfd-243e97006fcd	f
\.


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 8, true);


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
-- Name: certificate certificate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (subject, version);


--
-- Name: code code_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_hash_key UNIQUE (hash);


--
-- Name: code code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_pkey PRIMARY KEY (subject, id);


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
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (subject, id);


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
-- Name: instruction instruction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instruction
    ADD CONSTRAINT instruction_pkey PRIMARY KEY (subject, id);


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
-- Name: log_bundle log_bundle_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_bundle
    ADD CONSTRAINT log_bundle_pkey PRIMARY KEY (idx);


--
-- Name: log_checkpoint log_checkpoint_hour_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_hour_key UNIQUE (hour);


--
-- Name: log_checkpoint log_checkpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_pkey PRIMARY KEY (size);


--
-- Name: log_head log_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (one);


--
-- Name: log_index log_index_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_index
    ADD CONSTRAINT log_index_pkey PRIMARY KEY (page, segment);


--
-- Name: log_intake log_intake_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake
    ADD CONSTRAINT log_intake_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_0 log_intake_0_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_0
    ADD CONSTRAINT log_intake_0_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_1 log_intake_1_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_1
    ADD CONSTRAINT log_intake_1_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_2 log_intake_2_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_2
    ADD CONSTRAINT log_intake_2_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_3 log_intake_3_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_3
    ADD CONSTRAINT log_intake_3_pkey PRIMARY KEY (id, slot);


--
-- Name: log_key log_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_key
    ADD CONSTRAINT log_key_pkey PRIMARY KEY (epoch);


--
-- Name: log_segment log_segment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_segment
    ADD CONSTRAINT log_segment_pkey PRIMARY KEY (idx);


--
-- Name: log_tail log_tail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_tail
    ADD CONSTRAINT log_tail_pkey PRIMARY KEY ("position");


--
-- Name: log_terms log_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_terms
    ADD CONSTRAINT log_terms_pkey PRIMARY KEY (bundle);


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (subject, id);


--
-- Name: request_part request_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_part
    ADD CONSTRAINT request_part_pkey PRIMARY KEY (subject, part);


--
-- Name: request request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (subject);


--
-- Name: restored restored_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restored
    ADD CONSTRAINT restored_pkey PRIMARY KEY (at);


--
-- Name: retention_run retention_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_run
    ADD CONSTRAINT retention_run_pkey PRIMARY KEY (id);


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
-- Name: suppression suppression_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suppression
    ADD CONSTRAINT suppression_pkey PRIMARY KEY (token, purpose, channel);


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
-- Name: hold_review; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hold_review ON public.hold USING btree (review) WHERE (released IS NULL);


--
-- Name: idempotency_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);


--
-- Name: idempotency_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_subject ON public.idempotency USING btree (subject);


--
-- Name: instruction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instruction_id ON public.instruction USING btree (id);


--
-- Name: instruction_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instruction_open ON public.instruction USING btree (client, told) WHERE (answered IS NULL);


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
-- Name: log_intake_xid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_xid ON ONLY public.log_intake USING btree (xid);


--
-- Name: log_intake_0_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_0_xid_idx ON public.log_intake_0 USING btree (xid);


--
-- Name: log_intake_1_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_1_xid_idx ON public.log_intake_1 USING btree (xid);


--
-- Name: log_intake_2_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_2_xid_idx ON public.log_intake_2 USING btree (xid);


--
-- Name: log_intake_3_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_3_xid_idx ON public.log_intake_3 USING btree (xid);


--
-- Name: message_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_waiting ON public.message USING btree (due_at) WHERE (state = 'waiting'::text);


--
-- Name: request_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_about ON public.request USING btree (about) WHERE (about IS NOT NULL);


--
-- Name: request_closed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_closed ON public.request USING btree (closed) WHERE (closed IS NOT NULL);


--
-- Name: request_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_due ON public.request USING btree (due, subject) WHERE (closed IS NULL);


--
-- Name: request_next; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_next ON public.request USING btree (next) WHERE (next IS NOT NULL);


--
-- Name: request_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_open ON public.request USING btree (subject) WHERE (closed IS NULL);


--
-- Name: review_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_open ON public.review USING btree (id) WHERE (resolved_at IS NULL);


--
-- Name: review_settled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_settled ON public.review USING btree (id) WHERE (resolved_at IS NOT NULL);


--
-- Name: subject_state_unprojected; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subject_state_unprojected ON public.subject_state USING btree (subject) WHERE (NULLIF((facts_of = revision), false) IS NULL);


--
-- Name: suppression_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX suppression_until ON public.suppression USING btree (until);


--
-- Name: token_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX token_subject ON public.token USING btree (subject, source);


--
-- Name: token_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX token_unique ON public.token USING btree (index, epoch, token) WHERE uniq;


--
-- Name: log_intake_0_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_0_pkey;


--
-- Name: log_intake_0_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_0_xid_idx;


--
-- Name: log_intake_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_1_pkey;


--
-- Name: log_intake_1_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_1_xid_idx;


--
-- Name: log_intake_2_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_2_pkey;


--
-- Name: log_intake_2_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_2_xid_idx;


--
-- Name: log_intake_3_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_3_pkey;


--
-- Name: log_intake_3_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_3_xid_idx;


--
-- PostgreSQL database dump complete
--

\unrestrict EyHyfqjNcucvCssWvEV1iw41sJiK49uR2CtWSXSQKEqZm9wEL4UOG3blxD3KOoH

