//! How agreements and who acknowledged them change within an operation.

use jiff::civil::Date;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::engine::workspace::Tx;
use crate::records::meetings::Meeting;
use crate::records::meetings::MeetingId;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

use super::{
    Acknowledgement, AcknowledgementId, Acknowledging, Agreeing, Agreement, AgreementId, AgreementVersion,
    AgreementVersionId, NewAgreement, NewVersion,
};

impl Tx<'_, '_> {
    pub(crate) fn add_agreement(&mut self, new: NewAgreement) -> Result<Versioned<Agreement>, Error> {
        let NewAgreement { network, about, subject, version } = new;
        let versions = vec![self.version_of(version)];
        self.add(Agreement {
            network,
            about,
            subject,
            versions,
            proposed: false,
            review_on: None,
            ended_on: None,
        })
    }

    /// Keeps texts to discuss, each a proposal of its own.
    pub(crate) fn propose_agreements(
        &mut self,
        all: Vec<NewAgreement>,
    ) -> Result<Vec<Versioned<Agreement>>, Error> {
        if all.is_empty() {
            return Err(Error::Required { field: "proposals".to_owned() });
        }
        let mut kept = Vec::new();
        for (place, new) in all.into_iter().enumerate() {
            let NewAgreement { network, about, subject, version } = new;
            let (versions, review_on, ended_on) = (vec![version.proposed()], None, None);
            let proposal =
                Agreement { network, about, subject, versions, proposed: true, review_on, ended_on };
            kept.push(self.add(proposal).map_err(|error| error.within(&format!("proposals.{place}")))?);
        }
        Ok(kept)
    }

    pub(crate) fn agree(
        &mut self,
        id: AgreementId,
        agreeing: Agreeing,
    ) -> Result<Versioned<Agreement>, Error> {
        let Agreeing { on, meeting, review_on } = agreeing;
        let met = meeting.and_then(|id| self.table::<Meeting>().get(&id)).map(|kept| kept.content.at.date());
        let made_on = on.or(met).or(Some(self.now.today()));
        self.edit(id, |agreement| {
            if !agreement.proposed {
                return Err(Error::Duplicate { field: "proposed".to_owned() });
            }
            agreement.proposed = false;
            agreement.review_on = review_on;
            if let Some(version) = agreement.versions.last_mut() {
                (version.made_on, version.meeting) = (made_on, meeting);
            }
            Ok(())
        })
    }

    pub(crate) fn change_agreement(
        &mut self,
        id: AgreementId,
        revision: Option<u32>,
        agreement: Agreement,
    ) -> Result<Versioned<Agreement>, Error> {
        let before = &self.find(id)?.content;
        let said_yes_to = |version: &&AgreementVersion| {
            self.linked::<Acknowledgement>(id.uuid()).any(|kept| kept.content.version == version.id)
        };
        let mut kept = before.versions.iter().filter(said_yes_to);
        let same =
            |old: &AgreementVersion| agreement.version(old.id).is_some_and(|(_, new)| new.text == old.text);
        if !kept.all(same) {
            return Err(Error::Acknowledged);
        }
        self.change(id, revision, agreement)
    }

    pub(crate) fn remove_agreement(&mut self, id: AgreementId) -> Result<(), Error> {
        self.find(id)?;
        self.remove_linked::<Acknowledgement>(id.uuid())?;
        self.remove(id).map(drop)
    }

    pub(crate) fn revise_agreement(
        &mut self,
        id: AgreementId,
        revision: Option<u32>,
        new: NewVersion,
    ) -> Result<Versioned<Agreement>, Error> {
        let mut agreement = self.find(id)?.content.clone();
        if agreement.newest().is_some_and(|(_, newest)| newest.text.trim() == new.text.trim()) {
            return Err(Error::Duplicate { field: "text".to_owned() });
        }
        if agreement.proposed {
            // Nobody said yes to it yet: no older text is to be kept.
            agreement.versions = vec![new.proposed()];
        } else {
            agreement.versions.push(self.version_of(new));
        }
        self.change(id, revision, agreement)
    }

    pub(crate) fn end_agreement(
        &mut self,
        id: AgreementId,
        on: Option<Date>,
    ) -> Result<Versioned<Agreement>, Error> {
        let today = self.now.today();
        self.edit(id, |agreement| {
            agreement.ended_on = Some(on.unwrap_or(today));
            Ok(())
        })
    }

    pub(crate) fn acknowledge_agreement(
        &mut self,
        id: AgreementId,
        acknowledging: &Acknowledging,
    ) -> Result<Vec<Versioned<Acknowledgement>>, Error> {
        let Acknowledging { people, version, on, how } = acknowledging;
        if people.is_empty() {
            return Err(Error::Required { field: "people".to_owned() });
        }
        let agreement = &self.find(id)?.content;
        if agreement.proposed {
            return Err(Error::NotAgreed);
        }
        let network = agreement.network;
        let version = self.version_meant(id, *version)?;
        let mut made = Vec::new();
        for person in people {
            self.expect_seat(*person, network)?;
            if self.acknowledged(*person, version).is_none() {
                let on = on.unwrap_or(self.now.today());
                made.push(self.add(Acknowledgement {
                    agreement: id,
                    version,
                    person: *person,
                    on,
                    how: *how,
                })?);
            }
        }
        Ok(made)
    }

    pub(crate) fn withdraw_acknowledgement(
        &mut self,
        id: AgreementId,
        person: PersonId,
        version: Option<AgreementVersionId>,
    ) -> Result<AcknowledgementId, Error> {
        let version = self.version_meant(id, version)?;
        let there = self.acknowledged(person, version);
        let there = there.ok_or(Error::PartNotFound { part: "acknowledgement" })?;
        self.remove(there)?;
        Ok(there)
    }

    /// What two people who turn out to be one both acknowledged, they acknowledged once: on the first of the days.
    pub(crate) fn join_acknowledgements(&mut self, from: PersonId, to: PersonId) -> Result<(), Error> {
        for id in self.ids_linked::<Acknowledgement>(from.uuid()) {
            let version = self.find(id)?.content.version;
            if let Some(there) = self.acknowledged(to, version) {
                let gone = self.remove(id)?.content;
                self.edit(there, |kept| {
                    if gone.on < kept.on {
                        (kept.on, kept.how) = (gone.on, gone.how);
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    /// A text made at a meeting that goes stays, without it.
    pub(crate) fn release_agreements(&mut self, gone: MeetingId) -> Result<(), Error> {
        for id in self.ids_linked::<Agreement>(gone.uuid()) {
            self.edit(id, |agreement| {
                let there = agreement.versions.iter_mut().filter(|version| version.meeting == Some(gone));
                there.for_each(|version| version.meeting = None);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Only who takes part in a network, or once did, has a place in what it keeps.
    pub(crate) fn expect_seat(&self, person: PersonId, network: NetworkId) -> Result<(), Error> {
        self.find(person)?;
        let mut seats = self.linked::<Membership>(person.uuid());
        let seated = seats.any(|kept| kept.content.network == network);
        seated.then_some(()).ok_or(Error::PartNotFound { part: "membership" })
    }

    fn version_of(&self, new: NewVersion) -> AgreementVersion {
        let met =
            new.meeting.and_then(|id| self.table::<Meeting>().get(&id)).map(|kept| kept.content.at.date());
        new.made(met, self.now)
    }

    fn version_meant(
        &self,
        id: AgreementId,
        version: Option<AgreementVersionId>,
    ) -> Result<AgreementVersionId, Error> {
        let agreement = &self.find(id)?.content;
        let found = match version {
            Some(version) => agreement.version(version),
            None => agreement.newest(),
        };
        found.map(|(_, version)| version.id).ok_or(Error::PartNotFound { part: "version" })
    }
}

impl Model {
    /// Whether somebody acknowledged a text.
    pub(crate) fn acknowledged(
        &self,
        person: PersonId,
        version: AgreementVersionId,
    ) -> Option<AcknowledgementId> {
        let mut theirs = self.linked::<Acknowledgement>(person.uuid());
        theirs.find(|kept| kept.content.version == version).map(|kept| kept.id)
    }
}
