//! Lists that life is wider than: each is kept as a plain word, and a word that we do not know is kept as it stands.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! open_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)+
            /// A word of a newer program or of the school's own.
            Other(String),
        }

        impl $name {
            /// Every value that this program knows, in the order of the list.
            pub const KNOWN: &[Self] = &[$(Self::$variant),+];

            /// The word by which it is kept in files.
            #[must_use]
            pub fn word(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)+
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = Cow::<'de, str>::deserialize(deserializer)?;
                Ok(Self::from(word.as_ref()))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "examples": [$($word),+] })
            }
        }
    };
}

pub(super) use open_list;

open_list! {
    /// How much prompting an answer had: the prompt ladder of AAC practice, least to most. From
    /// [`Support::PartlyPhysical`] on, the answer is not confirmed as the child's own view.
    Support {
        /// On their own, without a prompt.
        Independent = "independent",
        /// The adult waited.
        Waited = "waited",
        /// The question was said again.
        Repeated = "repeated",
        /// The adult pointed at the screen, not at an answer.
        Gesture = "gesture",
        /// The adult asked a question.
        Question = "question",
        /// The adult offered two of the choices.
        TwoChoices = "two_choices",
        /// The adult showed how.
        Model = "model",
        /// The adult touched arm or elbow.
        PartlyPhysical = "partly_physical",
        /// Hand under hand.
        Physical = "physical",
        /// The adult answered for the child.
        AdultReported = "adult_reported",
    }
}

open_list! {
    /// Whose words an answer is.
    Source {
        /// The child's own choice.
        Child = "child",
        /// The child's, and confirmed by the child at the check.
        ChildConfirmed = "child_confirmed",
        /// An adult's interpretation; never shown as the child's words.
        Adult = "adult",
    }
}

open_list! {
    /// What the child said when an answer was read back.
    Checked {
        /// It stays as it is.
        Kept = "kept",
        /// It was changed after being read back.
        Changed = "changed",
        /// The child took it out.
        Removed = "removed",
        /// It was not read back, or the child did not say.
        NotAsked = "not_asked",
    }
}

open_list! {
    /// With whom an answer is shared.
    Sharing {
        /// With the people whom the child agreed to.
        Meeting = "meeting",
        /// With nobody: in no export, and its existence is not shown.
        Private = "private",
    }
}

open_list! {
    /// As what somebody is with the child, or may see the views.
    Role {
        /// The child's family.
        Family = "family",
        /// The class teacher.
        Teacher = "teacher",
        /// A teaching assistant or other helper.
        TeachingAssistant = "teaching_assistant",
        /// The special educational needs co-ordinator.
        Senco = "senco",
        /// A speech and language therapist.
        SpeechTherapist = "speech_therapist",
        /// A doctor.
        Doctor = "doctor",
        /// A social worker.
        SocialWorker = "social_worker",
        /// A foster carer.
        FosterCarer = "foster_carer",
        /// The local authority.
        Council = "council",
        /// A friend.
        Friend = "friend",
        /// An advocate or supporter.
        Advocate = "advocate",
    }
}

open_list! {
    /// What the views are collected for (SEN Regulations 2014, r.4, 6, 19 to 22). A purpose is data: a new kind of plan
    /// needs no new program.
    Purpose {
        /// A review of SEN Support.
        SenSupport = "sen_support",
        /// An EHC needs assessment.
        NeedsAssessment = "needs_assessment",
        /// The drafting of an EHC plan.
        PlanDrafting = "plan_drafting",
        /// An annual review.
        AnnualReview = "annual_review",
        /// Preparing for adulthood.
        Adulthood = "adulthood",
    }
}

open_list! {
    /// What a device or the disk did that the conversation has to tell.
    Device {
        /// There is no microphone.
        NoMicrophone = "no_microphone",
        /// Another program holds the microphone.
        MicrophoneBusy = "microphone_busy",
        /// The microphone was pulled out while recording; what was said until then is kept.
        MicrophoneLost = "microphone_lost",
        /// The microphone is there (again).
        MicrophoneReady = "microphone_ready",
        /// No room is left on the disk.
        DiskFull = "disk_full",
        /// Saving fails for another reason; it is tried again.
        SavingFails = "saving_fails",
        /// Saving works again.
        SavingWorks = "saving_works",
    }
}

open_list! {
    /// What kind of page was shown: the kinds of a plan's pages.
    PageKind {
        /// How are you today?
        Hello = "hello",
        /// The agreement.
        Agreement = "agreement",
        /// The child picks the next topic.
        Topics = "topics",
        /// Cards are chosen.
        Choose = "choose",
        /// Cards are put on places.
        Sort = "sort",
        /// The same, to try it; never kept as a view.
        Practice = "practice",
        /// Worries.
        Worry = "worry",
        /// Hopes.
        Hope = "hope",
        /// Anything else, by voice.
        Talk = "talk",
        /// Anything else, by drawing.
        Draw = "draw",
        /// Lines told to the child.
        Tell = "tell",
        /// Answers are read back.
        Check = "check",
        /// Thank you.
        Thanks = "thanks",
        /// How the child looks in symbols.
        Me = "me",
    }
}

impl PageKind {
    /// What the child does on such a page is a view. An unknown kind keeps views: better too much than lost.
    #[must_use]
    pub fn keeps_views(&self) -> bool {
        !matches!(
            self,
            Self::Agreement | Self::Topics | Self::Practice | Self::Tell | Self::Check | Self::Thanks | Self::Me
        )
    }
}
